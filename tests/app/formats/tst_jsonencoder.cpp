#include "app/formats/jsonencoder.h"
#include "tests/app/formats/encoderrows.h"

namespace tenantry {

class TestJsonEncoder : public QObject
{
    Q_OBJECT

private slots:
    void escapes_marks_and_what_is_not_seen_data();
    void escapes_marks_and_what_is_not_seen();
};

void TestJsonEncoder::escapes_marks_and_what_is_not_seen_data()
{
    addRows({{"marks", "a\"b\\c/d", "\"a\\\"b\\\\c/d\""},
             {"a line separator", "\xe2\x80\xa8", "\"\\u2028\""},
             {"a byte order mark",
              "\xef\xbb\xbf"
              "a",
              "\"\\ufeffa\""},
             {"right to left", "\xe2\x80\xae", "\"\\u202e\""},
             {"a zero-width joiner", "\xe2\x80\x8d", "\"\\u200d\""},
             {"a no-break space", "\xc2\xa0", "\"\\u00a0\""},
             {"no character", "\xef\xbf\xbf", "\"\\uffff\""},
             {"quotes of others", "it's ${a} %{b}", "\"it's ${a} %{b}\""}});
}

void TestJsonEncoder::escapes_marks_and_what_is_not_seen()
{
    compareRow(jsonQuoted);
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestJsonEncoder)
#include "tst_jsonencoder.moc"

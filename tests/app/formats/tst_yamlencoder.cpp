#include "app/formats/yamlencoder.h"
#include "tests/app/formats/encoderrows.h"

namespace tenantry {

class TestYamlEncoder : public QObject
{
    Q_OBJECT

private slots:
    void is_never_plain_data();
    void is_never_plain();
};

void TestYamlEncoder::is_never_plain_data()
{
    addRows({{"a yes or no", "no", "\"no\""},
             {"a number", "0123", "\"0123\""},
             {"nothing", "~", "\"~\""},
             {"marks", "a\"b\\c", "\"a\\\"b\\\\c\""},
             {"a key and a comment", "a: b #c", "\"a: b #c\""},
             {"a line separator", "\xe2\x80\xa8", "\"\\u2028\""},
             {"a byte order mark", "a\xef\xbb\xbf", "\"a\\ufeff\""}});
}

void TestYamlEncoder::is_never_plain()
{
    compareRow(yamlQuoted);
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestYamlEncoder)
#include "tst_yamlencoder.moc"

#include "app/formats/fishencoder.h"
#include "tests/app/formats/encoderrows.h"

namespace tenantry {

class TestFishEncoder : public QObject
{
    Q_OBJECT

private slots:
    void is_one_word_in_single_quotes_data();
    void is_one_word_in_single_quotes();
};

void TestFishEncoder::is_one_word_in_single_quotes_data()
{
    addRows({{"a quote", "it's", "'it\\'s'"},
             {"an expansion", "$HOME (id) {a,b} ~", "'$HOME (id) {a,b} ~'"},
             {"a backslash", "a\\b", "'a\\\\b'"},
             {"a backslash at the end", "a\\", "'a\\\\'"}});
}

void TestFishEncoder::is_one_word_in_single_quotes()
{
    compareRow(fishQuoted);
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestFishEncoder)
#include "tst_fishencoder.moc"

#include "app/formats/shellencoder.h"
#include "tests/app/formats/encoderrows.h"

namespace tenantry {

class TestShellEncoder : public QObject
{
    Q_OBJECT

private slots:
    void is_one_word_in_single_quotes_data();
    void is_one_word_in_single_quotes();
};

void TestShellEncoder::is_one_word_in_single_quotes_data()
{
    addRows({{"a quote", "it's", "'it'\\''s'"},
             {"quotes at the ends", "'a'", "''\\''a'\\'''"},
             {"an expansion", "$HOME `id` $(id) ${x}", "'$HOME `id` $(id) ${x}'"},
             {"a backslash at the end", "a\\", "'a\\'"},
             {"history", "a!b", "'a!b'"},
             {"a byte order mark", "\xef\xbb\xbf", "'\xef\xbb\xbf'"}});
}

void TestShellEncoder::is_one_word_in_single_quotes()
{
    compareRow(shellQuoted);
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestShellEncoder)
#include "tst_shellencoder.moc"

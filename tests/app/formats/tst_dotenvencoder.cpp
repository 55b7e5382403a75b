#include "app/formats/dotenvencoder.h"
#include "tests/app/formats/encoderrows.h"

namespace tenantry {

class TestDotenvEncoder : public QObject
{
    Q_OBJECT

private slots:
    void holds_what_every_reader_reads_alike_data();
    void holds_what_every_reader_reads_alike();
};

void TestDotenvEncoder::holds_what_every_reader_reads_alike_data()
{
    addRows({{"in single quotes", "a#b \"c\"", "'a#b \"c\"'"},
             {"a dollar is only a dollar there", "a$b", "'a$b'"},
             {"python-dotenv puts a variable even there", "a${b}", {}},
             {"a backslash before a letter", "a\\nb", "'a\\nb'"},
             {"python-dotenv makes one backslash of two", "a\\\\b", {}},
             {"dotenv takes the quote behind for escaped", "a\\", {}},
             {"a single quote needs double ones", "it's", "\"it's\""},
             {"a double quote then stays out", "it's \"a\"", {}},
             {"a backslash too", "it's \\a", {}},
             {"Compose puts a variable there", "it's $a", {}},
             {"backticks", "`a`", "'`a`'"}});
}

void TestDotenvEncoder::holds_what_every_reader_reads_alike()
{
    compareRow(dotenvQuoted);
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestDotenvEncoder)
#include "tst_dotenvencoder.moc"

#include "app/formats/dockerenvencoder.h"
#include "app/formats/dotenvencoder.h"
#include "app/formats/hclencoder.h"
#include "app/formats/jsonencoder.h"
#include "app/formats/postmanencoder.h"
#include "app/formats/powershellencoder.h"
#include "app/formats/shellencoder.h"
#include "app/formats/yamlencoder.h"
#include "tests/app/formats/encoderrows.h"

namespace tenantry {

namespace {

struct Dialect
{
    const char *name;
    Encoder encoder;
    QByteArray mark;
    bool isOfLines; // each line of a file is a thing of its own
};

const std::vector<Dialect> dialects{{"shell", shellQuoted, "'", true},
                                    {"dotenv", dotenvQuoted, "'", true},
                                    {"docker-env", dockerEnvValue, "", true},
                                    {"powershell", powershellQuoted, "'", true},
                                    {"hcl", hclQuoted, "\"", false},
                                    {"tfvars-json", tfvarsJsonQuoted, "\"", false},
                                    {"postman", postmanQuoted, "\"", false},
                                    {"json", jsonQuoted, "\"", false},
                                    {"yaml", yamlQuoted, "\"", false}};

} // namespace

class TestQuoting : public QObject
{
    Q_OBJECT

private slots:
    void each_dialect_holds_what_is_harmless_data();
    void each_dialect_holds_what_is_harmless();
    void no_dialect_holds_what_ends_a_line_or_is_no_text_data();
    void no_dialect_holds_what_ends_a_line_or_is_no_text();
    void a_refusal_is_a_sentence_without_the_value();
};

void TestQuoting::each_dialect_holds_what_is_harmless_data()
{
    std::vector<EncoderRow> rows{{"empty", "", ""},
                                 {"hex", "0123456789abcdef", "0123456789abcdef"},
                                 {"letters", "gr\xc3\xbc\xc3\x9f", "gr\xc3\xbc\xc3\x9f"},
                                 {"beyond the plane", "\xf0\x9f\x98\x80", "\xf0\x9f\x98\x80"},
                                 {"spaces around", " a b ", " a b "},
                                 {"a YAML trap", "no", "no"},
                                 {"a comment", "a #b", "a #b"},
                                 {"an assignment", "a=b:c", "a=b:c"}};
    addRows(rows);
}

void TestQuoting::each_dialect_holds_what_is_harmless()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, encoded);
    for (const Dialect &dialect : dialects) {
        const Result<Secret> made = dialect.encoder(value);
        QVERIFY2(made, dialect.name);
        QCOMPARE(made->reveal().toByteArray(), dialect.mark + encoded + dialect.mark);
    }
}

void TestQuoting::no_dialect_holds_what_ends_a_line_or_is_no_text_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isOfLines");
    const auto row = [](const char *name, const QByteArray &value, bool isOfLines = false) {
        QTest::newRow(name) << value << isOfLines;
    };
    row("LF", "a\nb");
    row("CR", "a\rb");
    row("NUL", QByteArray("a\0b", 3));
    row("TAB", "a\tb");
    row("ESC", "a\x1b[31m");
    row("DEL", "a\x7f");
    row("NEL U+0085", "a\xc2\x85"
                      "b");
    row("C1 U+009B", "a\xc2\x9b");
    row("line separator", "a\xe2\x80\xa8", true);
    row("paragraph separator", "a\xe2\x80\xa9", true);
    row("no UTF-8", "a\xff");
    row("overlong", "\xc0\xaf");
    row("a surrogate", "\xed\xa0\x80");
    row("half a character", "a\xc3");
}

void TestQuoting::no_dialect_holds_what_ends_a_line_or_is_no_text()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, isOfLines);
    for (const Dialect &dialect : dialects) {
        const Result<Secret> made = dialect.encoder(value);
        QVERIFY2(bool(made) == (isOfLines && !dialect.isOfLines), dialect.name);
        if (!made)
            QCOMPARE(made.error().code, ErrorCode::Invalid);
    }
}

void TestQuoting::a_refusal_is_a_sentence_without_the_value()
{
    for (const char *value :
         {"s3cret\n", "s3cret\xff", "s3cret\xe2\x80\xa8", "s3cret${a}", "s3cret\\", "s3cret'$",
          "s3cret'\\a", "s3cret'\"", "s3crete\xcc\x81", "s3cret{{a}}"}) {
        for (const Dialect &dialect : dialects) {
            if (const Result<Secret> made = dialect.encoder(value); !made) {
                QVERIFY2(made.error().message.endsWith("."), value);
                QVERIFY2(!made.error().message.contains("s3cret"), value);
            }
        }
    }
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestQuoting)
#include "tst_quoting.moc"

#include "tests/app/formats/exportbench.h"
#include "tests/app/formats/variablecorpus.h"

#include <QTest>

namespace tenantry {

namespace {

Result<RenderedExport> exported(const QString &format,
                                const QByteArray &before,
                                const ExportChoices &choices = {})
{
    return renderExport(*findExporter(format), one(exportRow()), choices,
                        {true, Secret(before), {}});
}

/// What a new file of the format consists of, line by line, with the line ends of the text.
QByteArray ours(const QString &format, const QByteArray &text, bool hasHost)
{
    QByteArray file = bytes(renderExport(*findExporter(format), one(exportRow()), {}, {}));
    file.replace("\xef\xbb\xbf", "");
    if (hasHost) {
        const qsizetype begin = file.indexOf('\n') + 1;
        file.remove(begin, file.indexOf('\n', begin) + 1 - begin);
    }
    return text.contains("\r\n") ? file.replace("\n", "\r\n") : file;
}

void addCases(const QList<VariableCase> &cases)
{
    for (const VariableCase &entry : cases)
        QTest::addRow("%s %s", entry.format, entry.name)
            << QString(entry.format) << entry.before << entry.after;
}

void addColumns()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
}

/// Checks one file of the corpus; those without an `after` are to be refused.
void check(const QString &format, const QByteArray &before, QByteArray after, bool hasHost)
{
    const Result<RenderedExport> rendered = exported(format, before);
    if (after.isEmpty()) {
        QVERIFY2(!rendered, bytes(rendered));
        QVERIFY(rendered.error().message.startsWith("The file stays as it is. "));
        return;
    }
    QCOMPARE(bytes(rendered), after.replace("OURS", ours(format, before, hasHost)));
    const Result<RenderedExport> again = exported(format, after);
    QCOMPARE(bytes(again), after);
    QVERIFY(areAll(again, ExportEffect::Kind::Same));
}

} // namespace

class VariableFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void adds_variables_and_changes_no_other_byte_data();
    void adds_variables_and_changes_no_other_byte();
    void changes_a_variable_in_its_place_data();
    void changes_a_variable_in_its_place();
    void tells_what_it_does_to_each_variable();
    void brings_its_note_up_to_date();
    void a_note_that_was_removed_stays_away();
    void a_token_of_another_tenant_does_not_stay();
    void removes_a_secret_with_its_whole_line();
    void says_which_line_is_not_understood();
    void random_files_are_refused_or_keep_every_line_of_theirs_data();
    void random_files_are_refused_or_keep_every_line_of_theirs();
};

void VariableFilesTest::adds_variables_and_changes_no_other_byte_data()
{
    addColumns();
    addCases(dotenvFiles());
    addCases(otherVariableFiles());
}

void VariableFilesTest::adds_variables_and_changes_no_other_byte()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);

    check(format, before, after, false);
}

void VariableFilesTest::changes_a_variable_in_its_place_data()
{
    addColumns();
    addCases(filesThatSetHost());
}

void VariableFilesTest::changes_a_variable_in_its_place()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);

    check(format, before, after, true);
}

void VariableFilesTest::tells_what_it_does_to_each_variable()
{
    using Kind = ExportEffect::Kind;
    const Result<RenderedExport> rendered = exported(
        "shell",
        "QLIK_HOST=acme.eu.qlikcloud.com\nQLIK_REGION=us\nQLIK_CLIENT_SECRET=old\nOTHER=1\n",
        withoutSecrets);

    QVERIFY(rendered);
    QStringList names;
    QList<Kind> kinds;
    for (const ExportEffect &effect : rendered->effects) {
        names.append(effect.name);
        kinds.append(effect.kind);
    }
    QCOMPARE(names, (QStringList{"QLIK_HOST", "QLIK_REGION", "QLIK_CLIENT_ID", "QLIK_CLIENT_SECRET",
                                 "QLIK_ACCESS_TOKEN"}));
    QCOMPARE(kinds,
             (QList<Kind>{Kind::Same, Kind::Changed, Kind::Added, Kind::Removed, Kind::Added}));
}

void VariableFilesTest::brings_its_note_up_to_date()
{
    const QByteArray first = bytes(exported("dotenv", "A=1\n"));
    ExportRow row = exportRow("other.us.qlikcloud.com");
    row.client.name = "us-main";

    const QByteArray second = bytes(renderExport(*findExporter(u"dotenv"), one(std::move(row)), {},
                                                 {true, Secret(first + "B=2\n"), {}}));

    QVERIFY(second.startsWith("A=1\n# Tenantry: client us-main (region-level) for "
                              "other.us.qlikcloud.com; holds its secret\nQLIK_HOST='other."));
    QVERIFY(second.endsWith("B=2\n"));
    QCOMPARE(second.count("# Tenantry: "), 1);
}

void VariableFilesTest::a_note_that_was_removed_stays_away()
{
    QByteArray file = bytes(exported("dotenv", ""));
    file.remove(0, file.indexOf('\n') + 1);

    QCOMPARE(bytes(exported("dotenv", file)), file);
}

void VariableFilesTest::a_token_of_another_tenant_does_not_stay()
{
    const QByteArray token = "export QLIK_ACCESS_TOKEN=\"$(tenantry-cli token other)\"\n";

    QVERIFY(!bytes(exported("shell", token)).contains("QLIK_ACCESS_TOKEN"));
    QVERIFY(bytes(exported("shell", token, withoutSecrets))
                .startsWith("export QLIK_ACCESS_TOKEN=\"$(tenantry-cli token acme.eu"));
}

void VariableFilesTest::removes_a_secret_with_its_whole_line()
{
    const QByteArray before = "A=1\n  QLIK_CLIENT_SECRET = \"x\ny\" # c\nB=2\n";

    QVERIFY(bytes(exported("dotenv", before, withoutSecrets)).startsWith("A=1\nB=2\n# Tenantry"));
}

void VariableFilesTest::says_which_line_is_not_understood()
{
    const QString
        message = exported("shell", "A='1\n2'\n\nif true; then :; fi\nB=2\n").error().message;

    QVERIFY2(message.contains("Its line 4 is neither"), qPrintable(message));
    QVERIFY(exported("dotenv", "A=1\nQLIK_HOST=a\nB='\n\n'\nQLIK_HOST=a\n")
                .error()
                .message.contains("on the lines 2 and 6"));
}

void VariableFilesTest::random_files_are_refused_or_keep_every_line_of_theirs_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"dotenv", "docker-env", "shell", "powershell", "tfvars"})
        QTest::newRow(format) << QString(format);
}

void VariableFilesTest::random_files_are_refused_or_keep_every_line_of_theirs()
{
    QFETCH(QString, format);
    const QByteArrayList pieces{"A",
                                "=",
                                "'",
                                "\"",
                                "\\",
                                " ",
                                "#",
                                "\n",
                                "\r\n",
                                "$",
                                "(",
                                ")",
                                "{",
                                "export",
                                "`",
                                "$env:",
                                ";",
                                "\t",
                                "1",
                                "%{",
                                "${",
                                "A=1\n",
                                "B='x'\n",
                                "\u2019",
                                "QLIK_HOST",
                                "QLIK_HOST=x\n",
                                "qlik_region = \"x\"\n"};
    quint32 random = 7;
    int merged = 0;
    for (int round = 0; round < 1000; ++round) {
        QByteArray before;
        for (int i = round % 9; i >= 0; --i) {
            random = random * 1664525 + 1013904223;
            before += pieces[static_cast<qsizetype>((random >> 16) % pieces.size())];
        }
        const Result<RenderedExport> rendered = exported(format, before);
        if (!rendered)
            continue;
        ++merged;
        const QByteArray after = bytes(rendered);
        const Result<RenderedExport> again = exported(format, after);
        QVERIFY2(again && bytes(again) == after, before.toPercentEncoding());
        for (const QByteArray &line : before.split('\n'))
            if (!line.toLower().contains("qlik_"))
                QVERIFY2(after.contains(line), before.toPercentEncoding());
    }
    QVERIFY(merged > 20);
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::VariableFilesTest)

#include "tst_variablefiles.moc"

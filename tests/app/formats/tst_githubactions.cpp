#include "tests/app/formats/exportbench.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tenantry {

namespace {

// Writes what it is told on standard input beside its arguments.
const QByteArray recordingGh = "#!/bin/sh\n{ printf '%s=' \"$*\"; cat; echo; } >> \"$RECORD\"\n";

/// Runs the script of the export with programs in place of the real ones, as a shell does.
class ScriptBench
{
public:
    ScriptBench(const QByteArray &tenantryCli)
    {
        write("gh", recordingGh);
        write("tenantry-cli", "#!/bin/sh\n" + tenantryCli);
    }

    int run(const ExportChoices &choices, const QByteArray &secret = "it's $(x) `y` \"z\" \\")
    {
        write("script",
              bytes(renderExport(*findExporter(u"github-actions"),
                                 one(exportRow("acme.eu.qlikcloud.com", secret)), choices, {})));
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("PATH", m_folder.path() + ':' + environment.value("PATH"));
        environment.insert("RECORD", m_folder.filePath("record"));
        shell.setProcessEnvironment(environment);
        shell.start("sh", {m_folder.filePath("script")});
        return shell.waitForFinished() ? shell.exitCode() : -1;
    }
    QByteArray record() const
    {
        QFile file(m_folder.filePath("record"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    void write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QTemporaryDir m_folder;
};

} // namespace

class GithubActionsTest : public QObject
{
    Q_OBJECT

private slots:
    void gives_each_value_to_gh_by_standard_input();
    void gives_a_fresh_token_where_it_holds_no_secret();
    void sets_no_empty_token_where_none_comes();
};

void GithubActionsTest::gives_each_value_to_gh_by_standard_input()
{
    ScriptBench bench("exit 1\n");

    QCOMPARE(bench.run(withSecrets), 0);
    QCOMPARE(bench.record(), "secret set QLIK_HOST=acme.eu.qlikcloud.com\n"
                             "secret set QLIK_REGION=eu\n"
                             "secret set QLIK_CLIENT_ID=id1\n"
                             "secret set QLIK_CLIENT_SECRET=it's $(x) `y` \"z\" \\\n");
}

void GithubActionsTest::gives_a_fresh_token_where_it_holds_no_secret()
{
    ScriptBench bench("echo \"$*: fresh\"\n");

    QCOMPARE(bench.run(withoutSecrets), 0);
    QVERIFY(bench.record().endsWith("\nsecret set QLIK_ACCESS_TOKEN=token acme.eu.qlikcloud.com: "
                                    "fresh\n"));
}

void GithubActionsTest::sets_no_empty_token_where_none_comes()
{
    ScriptBench bench("exit 5\n");

    QCOMPARE(bench.run(withoutSecrets), 5);
    QVERIFY(!bench.record().contains("QLIK_ACCESS_TOKEN"));
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::GithubActionsTest)

#include "tst_githubactions.moc"

#include "app/cli/commandline.h"
#include "app/cli/completion.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace tenantry {

/// The script for bash in a real bash, before a program that lists two hosts.
class TestCompletion : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void completes_in_bash_data();
    void completes_in_bash();
    void is_read_by_the_shell_data();
    void is_read_by_the_shell();
    void knows_every_word_in_each_shell_data();
    void knows_every_word_in_each_shell();

private:
    static QByteArray scriptFor(const QString &shell)
    {
        return readCommandLine({"completion", shell}, "1.2.3").text.toUtf8();
    }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QTemporaryDir m_folder;
};

void TestCompletion::initTestCase()
{
    write("tenantry-cli",
          "#!/bin/sh\n"
          "echo \"$*\" >> \"${0%/*}/calls\"\n"
          "printf 'tenant,name\\nacme.eu.qlikcloud.com,x\\nbeta.us.qlikcloud.com,\"y,z\"\\n'\n");
    for (const QString &shell : completionShells())
        write(shell, scriptFor(shell));
}

void TestCompletion::completes_in_bash_data()
{
    QTest::addColumn<QString>("line"); // the last word is the one to complete
    QTest::addColumn<QString>("words");
    const QString hosts = "acme.eu.qlikcloud.com beta.us.qlikcloud.com";
    QTest::newRow("verbs") << "tenantry-cli e"
                           << "env exec export";
    QTest::newRow("verbs of a verb") << "tenantry-cli add "
                                     << "client subscription tenant";
    QTest::newRow("behind options") << "tenantry-cli --demo --proxy none -o json tok"
                                    << "token";
    QTest::newRow("words of an option") << "tenantry-cli test --depth t"
                                        << "token";
    QTest::newRow("words of a common option") << "tenantry-cli list -o "
                                              << "csv json table";
    QTest::newRow("words of an argument") << "tenantry-cli list b"
                                          << "bots";
    QTest::newRow("tiers") << "tenantry-cli add client --tier "
                           << "organization region tenant";
    QTest::newRow("options") << "tenantry-cli exec --j"
                             << "--jobs";
    QTest::newRow("common options") << "tenantry-cli token --d"
                                    << "--data-dir --demo --dry-run";
    QTest::newRow("formats") << "tenantry-cli export qlik-c"
                             << "qlik-cli";
    QTest::newRow("hosts") << "tenantry-cli token " << hosts;
    QTest::newRow("hosts of exec") << "tenantry-cli exec acme b"
                                   << "beta.us.qlikcloud.com";
    QTest::newRow("hosts of an option") << "tenantry-cli add client --tenant a"
                                        << "acme.eu.qlikcloud.com";
    QTest::newRow("no value known") << "tenantry-cli test --filter e"
                                    << "";
    QTest::newRow("a value that is a verb") << "tenantry-cli --filter add t"
                                            << "test token";
    QTest::newRow("a command") << "tenantry-cli exec acme -- tenantry-c"
                               << "tenantry-cli";
    QTest::newRow("files") << "tenantry-cli import " + m_folder.filePath("fi")
                           << m_folder.filePath("fish");
}

void TestCompletion::completes_in_bash()
{
    QFETCH(QString, line);
    QFETCH(QString, words);
    QProcess bash;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PATH", m_folder.path() + ':' + environment.value("PATH"));
    bash.setProcessEnvironment(environment);
    const QString script = "source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); "
                           "_tenantry_cli tenantry-cli; printf '%s\\n' \"${COMPREPLY[@]}\" | "
                           "sort -u";
    bash.start("bash", QStringList{"--norc", "-c", script, "bash", m_folder.filePath("bash")}
                           + line.split(' '));
    QVERIFY(bash.waitForFinished(20'000));
    QCOMPARE(bash.readAllStandardError(), "");
    QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).simplified(), words);
}

void TestCompletion::is_read_by_the_shell_data()
{
    QTest::addColumn<QString>("shell");
    for (const QString &shell : completionShells())
        if (!QStandardPaths::findExecutable(shell).isEmpty())
            QTest::addRow("%s", qPrintable(shell)) << shell;
}

void TestCompletion::is_read_by_the_shell()
{
    QFETCH(QString, shell);
    QProcess process;
    process.start(shell, {"-n", m_folder.filePath(shell)});
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.readAllStandardError(), "");
    QCOMPARE(process.exitCode(), 0);
}

void TestCompletion::knows_every_word_in_each_shell_data()
{
    QTest::addColumn<QString>("shell");
    for (const QString &shell : completionShells())
        QTest::addRow("%s", qPrintable(shell)) << shell;
}

void TestCompletion::knows_every_word_in_each_shell()
{
    QFETCH(QString, shell);
    const QString script = QString::fromUtf8(scriptFor(shell));
    for (const VerbShape &shape : commandLineShape()) {
        QVERIFY2(script.contains(shape.verb), qPrintable(shape.verb));
        for (const OptionShape &option : shape.options) {
            const QString name = shell == "fish" ? option.name.section('-', -1) : option.name;
            QVERIFY2(script.contains(name), qPrintable(option.name));
            for (const QString &word : option.words)
                QVERIFY2(script.contains(word), qPrintable(word));
        }
    }
    QVERIFY(script.contains("list tenants") && script.contains("--no-input"));
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestCompletion)
#include "tst_completion.moc"

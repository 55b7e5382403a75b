#include "app/cli/backupverb.h"
#include "app/cli/restoreverb.h"
#include "tests/app/cli/verbbench.h"

#include <QFile>
#include <QTemporaryDir>

#include <pty.h>
#include <unistd.h>

namespace tenantry {

/// backup and restore.
class TestBackupVerb : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void brings_everything_to_another_machine();
    void changes_nothing_in_a_dry_run();
    void reads_only_the_first_line();
    void asks_twice_on_a_terminal();
    void ends_with_what_went_wrong_data();
    void ends_with_what_went_wrong();

private:
    static constexpr auto path = "/home/somebody/tenantry.backup";
    template <typename Kind>
    void run(VerbBench &bench, const QByteArray &input, bool isDryRun = false)
    {
        QFile file(m_directory.filePath("input"));
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
        file.write(input);
        QVERIFY(file.seek(0));
        begin<Kind>(bench, file.handle(), isDryRun);
        QTRY_VERIFY(bench.code);
    }
    template <typename Kind>
    void begin(VerbBench &bench, int input, bool isDryRun = false)
    {
        bench.code.reset();
        bench.arguments = {};
        bench.arguments.subject = path;
        bench.arguments.isDryRun = isDryRun;
        bench.arguments.format = OutputFormat::Json;
        bench.take(std::make_unique<Kind>(bench.workspace, bench.arguments, bench.console, input));
        bench.verb->start();
    }
    static void empty(VerbBench &bench)
    {
        for (const Client &client : bench.workspace.estate().clients())
            bench.secrets.remove(client.secretKey(), {});
        bench.estates.stored = {};
        QVERIFY(bench.workspace.open());
    }

    QTemporaryDir m_directory;
    QByteArray m_backup; // of the sample estate, under "four words are better"
};

void TestBackupVerb::init()
{
    VerbBench bench;
    run<BackupVerb>(bench, "four words are better\n");
    QVERIFY2(bench.code == ExitCode::Ok, qPrintable(bench.said()));
    m_backup = bench.files.files.value(path);
}

void TestBackupVerb::brings_everything_to_another_machine()
{
    VerbBench bench;
    empty(bench);
    bench.files.files.insert(path, m_backup);
    run<RestoreVerb>(bench, "four words are better\n");
    QVERIFY2(bench.code == ExitCode::Ok, qPrintable(bench.said()));
    QCOMPARE(bench.json().size(), 2 + 4 + 3);
    QCOMPARE(bench.json().at(0)["state"].toString(), "new");
    QCOMPARE(bench.secrets.count(), 3);
    QCOMPARE(bench.estates.stored.clients().size(), 3);
    QVERIFY(bench.said().contains("9 new") && bench.said().contains("3 secret"));
    QVERIFY(!bench.said().contains("secret-of") && !bench.data.data().contains("secret-of"));
}

void TestBackupVerb::changes_nothing_in_a_dry_run()
{
    VerbBench bench;
    run<BackupVerb>(bench, {}, true);
    QCOMPARE(bench.code, ExitCode::Ok);
    QVERIFY(bench.files.files.isEmpty());
    QCOMPARE(bench.secrets.reads(), 0);
    empty(bench);
    bench.files.files.insert(path, m_backup);
    run<RestoreVerb>(bench, "four words are better\n", true);
    QCOMPARE(bench.code, ExitCode::Ok);
    QCOMPARE(bench.json().size(), 2 + 4 + 3);
    QCOMPARE(bench.secrets.count(), 0);
    QCOMPARE(bench.estates.transactions, 0);
}

void TestBackupVerb::reads_only_the_first_line()
{
    VerbBench bench;
    bench.files.files.insert(path, m_backup);
    run<RestoreVerb>(bench, "four words are better\r\nand what follows\n");
    QVERIFY2(bench.code == ExitCode::Ok, qPrintable(bench.said()));
}

void TestBackupVerb::asks_twice_on_a_terminal()
{
    int person = -1;
    int terminal = -1;
    QCOMPARE(::openpty(&person, &terminal, nullptr, nullptr, nullptr), 0);
    for (const QByteArray &second : {QByteArray("four words\n"), QByteArray("other words\n")}) {
        VerbBench bench;
        begin<BackupVerb>(bench, terminal);
        QVERIFY(bench.said().endsWith("Passphrase of the backup: "));
        QCOMPARE(::write(person, "four words\n", 11), 11);
        QTRY_VERIFY(bench.said().contains("The same again: "));
        QCOMPARE(::write(person, second.constData(), second.size()), second.size());
        QTRY_VERIFY(bench.code);
        const bool isSame = second == "four words\n";
        QCOMPARE(bench.code, isSame ? ExitCode::Ok : ExitCode::Usage);
        QCOMPARE(bench.files.files.size(), isSame ? 1 : 0);
    }
    ::close(person);
    ::close(terminal);
}

void TestBackupVerb::ends_with_what_went_wrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<bool>("isLocked");
    QTest::addColumn<ExitCode>("code");
    const auto row = [this](const char *name, const QByteArray &file, const QByteArray &input,
                            ExitCode code, bool isLocked = false) {
        QTest::newRow(name) << file << input << isLocked << code;
    };
    const QByteArray right = "four words are better\n";
    init();
    row("another passphrase", m_backup, "five words\n", ExitCode::Failure);
    row("no passphrase", m_backup, "\n", ExitCode::Usage);
    row("no file", {}, right, ExitCode::NotFound);
    row("no backup", "host\n", right, ExitCode::Failure);
    row("cut off", m_backup.chopped(1), right, ExitCode::Failure);
    row("locked", m_backup, right, ExitCode::Keychain, true);
}

void TestBackupVerb::ends_with_what_went_wrong()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, input);
    QFETCH(bool, isLocked);
    QFETCH(ExitCode, code);
    VerbBench bench;
    if (!file.isNull())
        bench.files.files.insert(path, file);
    if (isLocked)
        bench.secrets.lock();
    run<RestoreVerb>(bench, input);
    QCOMPARE(bench.code, code);
    QVERIFY(!bench.said().isEmpty());
    QCOMPARE(bench.estates.transactions, 0);
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestBackupVerb)
#include "tst_backupverb.moc"

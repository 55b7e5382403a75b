#include "app/platform/hardening.h"
#include "app/platform/processrunner.h"
#include "tests/support/answer.h"
#include "tests/support/commandrunnercontract.h"

#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

namespace tenantry {

/// The promises of every command runner, held by the one that starts processes; and what only
/// processes can show.
class TestProcessRunner final : public CommandRunnerContract
{
    Q_OBJECT

protected:
    CommandRunner &runner() override { return m_runner; }
    QStringList wordsFor(const FakeProgram &program) override;

private slots:
    void tells_apart_what_cannot_be_run_data();
    void tells_apart_what_cannot_be_run();
    void keeps_the_variables_out_of_arguments();
    void replaces_a_variable_of_ours();
    void gives_no_input_to_a_command_in_the_background();
    void puts_a_command_in_the_background_into_a_group_of_its_own();
    void stops_all_that_a_command_in_the_background_has_started();
    void kills_what_nobody_wants_any_more();
    void gives_back_the_umask_of_the_user();
    void waits_for_a_slow_reader();

private:
    QByteArray outputOf(Command command)
    {
        QObject context;
        QByteArray output;
        std::optional<Result<CommandEnding>> ending;
        const auto running = m_runner.start(std::move(command),
                                            {&context,
                                             [&output](CommandOutput piece) {
            output += piece.bytes.reveal().toByteArray();
                                             }},
                                            {&context, [&ending](Result<CommandEnding> told) {
                                                 ending = std::move(told);
                                             }});
        if (!QTest::qWaitFor([&] { return ending.has_value(); }, 20'000))
            return "THE COMMAND NEVER ENDED";
        return output;
    }
    QByteArray shell(const QString &script) { return outputOf({{"sh", "-c", script}}); }
    QString fileWith(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QString::number(++m_files)));
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    }

    ProcessRunner m_runner;
    QTemporaryDir m_folder;
    int m_files = 0;
};

QStringList TestProcessRunner::wordsFor(const FakeProgram &program)
{
    QString script;
    for (const QByteArray &piece : program.output)
        script += QString("cat '%1'\n").arg(fileWith(piece));
    for (const QByteArray &piece : program.error)
        script += QString("cat '%1' >&2\n").arg(fileWith(piece));
    if (!program.printedVariable.isEmpty())
        script += QString("printf %s \"$%1\"\n").arg(QString::fromLatin1(program.printedVariable));
    if (program.isPatient)
        script += "exec sleep 60\n";
    if (program.ending.signal > 0)
        script += QString("kill -%1 $$\n").arg(program.ending.signal);
    script += QString("exit %1\n").arg(program.ending.exitCode);
    return {"sh", "-c", script};
}

void TestProcessRunner::tells_apart_what_cannot_be_run_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such name") << "no-program-is-called-so" << ErrorCode::NotFound;
    QTest::newRow("no such path") << m_folder.filePath("nothing") << ErrorCode::NotFound;
    QTest::newRow("a folder") << m_folder.path() << ErrorCode::Invalid;
    QTest::newRow("no permission") << fileWith("#!/bin/sh\n") << ErrorCode::Invalid;
    const QString strange = fileWith("\x01 no program\n");
    QFile::setPermissions(strange, QFile::ReadOwner | QFile::ExeOwner);
    QTest::newRow("no program inside") << strange << ErrorCode::Invalid;
}

void TestProcessRunner::tells_apart_what_cannot_be_run()
{
    QFETCH(QString, program);
    QFETCH(ErrorCode, code);
    Answer<Result<CommandEnding>> ending;
    const auto running = m_runner.start({{program}}, {}, ending.receiver());
    const Result<CommandEnding> told = ending.wait();
    QVERIFY(!told);
    QCOMPARE(told.error().code, code);
    QVERIFY2(told.error().message.contains(program), qPrintable(told.error().message));
}

void TestProcessRunner::keeps_the_variables_out_of_arguments()
{
    Command command{{"sh", "-c", "tr '\\0' ' ' </proc/$$/cmdline; env"}};
    command.variables.push_back({"QLIK_ACCESS_TOKEN", Secret("canary")});
    const QByteArray output = outputOf(std::move(command));
    QCOMPARE(output.count("canary"), 1);
    QVERIFY(output.contains("\nQLIK_ACCESS_TOKEN=canary\n"));
    QVERIFY(output.contains("\nPATH="));
}

void TestProcessRunner::replaces_a_variable_of_ours()
{
    qputenv("QLIK_HOST", "ours");
    qputenv("QLIK_HOSTS", "another");
    Command command{{"sh", "-c", "env | grep ^QLIK_HOST | sort"}};
    command.variables.push_back({"QLIK_HOST", Secret("theirs")});
    const QByteArray output = outputOf(std::move(command));
    const QByteArray kept = qgetenv("QLIK_HOST");
    qunsetenv("QLIK_HOST");
    qunsetenv("QLIK_HOSTS");
    QCOMPARE(output, "QLIK_HOST=theirs\nQLIK_HOSTS=another\n");
    QCOMPARE(kept, "ours");
}

void TestProcessRunner::gives_no_input_to_a_command_in_the_background()
{
    QCOMPARE(shell("cat; readlink /proc/self/fd/0"), "/dev/null\n");
}

void TestProcessRunner::puts_a_command_in_the_background_into_a_group_of_its_own()
{
    const QString script = "ps -o pgid= -p $$ | tr -d ' '; echo $$";
    const QByteArrayList own = shell(script).trimmed().split('\n');
    QCOMPARE(own.value(0), own.value(1));
    const QByteArrayList ours = outputOf({{"sh", "-c", script}, {}, true}).trimmed().split('\n');
    QCOMPARE(ours.value(0), QByteArray::number(::getpgrp()));
}

void TestProcessRunner::stops_all_that_a_command_in_the_background_has_started()
{
    QObject context;
    QByteArray output;
    std::optional<Result<CommandEnding>> ending;
    const auto running = m_runner.start(
        {{"sh", "-c",
          "(trap 'echo inner; exit' TERM; sleep 60 & wait) & trap : TERM; echo ready; "
          "wait; wait; exit 3"}},
        {&context, [&](CommandOutput piece) { output += piece.bytes.reveal().toByteArray(); }},
        {&context, [&](Result<CommandEnding> told) { ending = std::move(told); }});
    QTRY_COMPARE(output, "ready\n");
    running->stop({SIGTERM});
    QTRY_VERIFY(ending);
    QCOMPARE(**ending, (CommandEnding{3, 0}));
    QCOMPARE(output, "ready\ninner\n");
}

void TestProcessRunner::kills_what_nobody_wants_any_more()
{
    QObject context;
    QByteArray output;
    auto running = m_runner.start({{"sh", "-c", "trap '' TERM; echo $$; sleep 60"}},
                                  {&context,
                                   [&](CommandOutput piece) {
        output += piece.bytes.reveal().toByteArray();
                                   }},
                                  {});
    QTRY_VERIFY(output.endsWith('\n'));
    running.reset();
    const pid_t pid = output.trimmed().toInt();
    QTRY_VERIFY(::kill(pid, 0) != 0);
}

void TestProcessRunner::gives_back_the_umask_of_the_user()
{
    const mode_t before = ::umask(027);
    hardenProcess();
    const QByteArray mask = shell("umask");
    ::umask(before);
    QCOMPARE(mask, "0027\n");
}

void TestProcessRunner::waits_for_a_slow_reader()
{
    QObject context;
    qsizetype largest = 0;
    qsizetype all = 0;
    std::optional<Result<CommandEnding>> ending;
    const auto running = m_runner.start({{"head", "-c", "50000000", "/dev/zero"}},
                                        {&context,
                                         [&](CommandOutput piece) {
        largest = std::max(largest, piece.bytes.size());
        all += piece.bytes.size();
                                         }},
                                        {&context, [&](Result<CommandEnding> told) {
                                             ending = std::move(told);
                                         }});
    QTRY_VERIFY_WITH_TIMEOUT(ending, 20'000);
    QCOMPARE(all, 50'000'000);
    QVERIFY2(largest <= 1024 * 1024, qPrintable(QString::number(largest)));
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestProcessRunner)
#include "tst_processrunner.moc"

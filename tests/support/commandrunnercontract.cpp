#include "tests/support/commandrunnercontract.h"

#include "tests/support/answer.h"

#include <csignal>

namespace tenantry {

namespace {

const QString nowhere = "/nowhere/at-all";

/// A command and all that is told of it.
struct Run
{
    Run(CommandRunner &runner, Command command)
        : running(runner.start(std::move(command),
                               {&context,
                                [this](CommandOutput piece) {
        hasToldAfterEnd |= ending.has_value();
        (piece.channel == CommandChannel::Output ? output
                                                 : error) += piece.bytes.reveal().toByteArray();
                                }},
                               {&context, [this](Result<CommandEnding> told) {
                                    ++endings;
                                    ending = std::move(told);
                                }}))
    {}
    Result<CommandEnding> wait()
    {
        if (!QTest::qWaitFor([this] { return ending.has_value(); }, 10'000))
            return Error{ErrorCode::Corrupt, "THE COMMAND NEVER ENDED"};
        return *ending;
    }

    QObject context;
    QByteArray output;
    QByteArray error;
    std::optional<Result<CommandEnding>> ending;
    int endings = 0;
    bool hasToldAfterEnd = false;
    std::unique_ptr<RunningCommand> running;
};

} // namespace

void CommandRunnerContract::tells_later_and_never_inside_the_call()
{
    Run missing(runner(), {{nowhere}});
    Run run(runner(), {wordsFor({.output = {"text"}})});
    QVERIFY(!missing.ending && !run.ending && run.output.isEmpty());
    QVERIFY(run.wait());
    QVERIFY(!missing.wait());
}

void CommandRunnerContract::tells_the_output_on_its_channel_and_then_the_ending()
{
    Run run(runner(),
            {wordsFor({.output = {"good ", "news\n"}, .error = {"bad"}, .ending = {37}})});
    QCOMPARE(*run.wait(), (CommandEnding{37, 0}));
    QCOMPARE(run.output, "good news\n");
    QCOMPARE(run.error, "bad");
    QTest::qWait(0);
    QCOMPARE(run.endings, 1);
    QVERIFY(!run.hasToldAfterEnd);
}

void CommandRunnerContract::keeps_every_byte()
{
    QByteArray bytes;
    for (int i = 0; i < 200'000; ++i)
        bytes.append(static_cast<char>(i * 7));
    Run run(runner(), {wordsFor({.output = {bytes}})});
    QVERIFY(run.wait());
    QVERIFY(run.output == bytes);
}

void CommandRunnerContract::tells_which_signal_has_ended_it()
{
    Run run(runner(), {wordsFor({.ending = {0, SIGKILL}})});
    QCOMPARE(*run.wait(), (CommandEnding{0, SIGKILL}));
    QVERIFY(!(*run.ending)->isGood());
}

void CommandRunnerContract::hands_the_variables_over()
{
    Command command{wordsFor({.printedVariable = "QLIK_ACCESS_TOKEN"})};
    command.variables.push_back({"QLIK_HOST", Secret("a.eu.qlikcloud.com")});
    command.variables.push_back({"QLIK_ACCESS_TOKEN", Secret("to=k'e n")});
    Run run(runner(), std::move(command));
    QVERIFY(run.wait());
    QCOMPARE(run.output, "to=k'e n");
    QVERIFY(!qEnvironmentVariableIsSet("QLIK_ACCESS_TOKEN"));
}

void CommandRunnerContract::says_that_there_is_no_such_program()
{
    QVERIFY(runner().check(wordsFor({}).first()));
    const Result<void> known = runner().check(nowhere);
    QVERIFY(!known);
    QCOMPARE(known.error().code, ErrorCode::NotFound);
    QVERIFY(known.error().message.contains(nowhere));
    Run run(runner(), {{nowhere, "argument"}});
    const Result<CommandEnding> ending = run.wait();
    QVERIFY(!ending);
    QCOMPARE(ending.error().code, ErrorCode::NotFound);
}

void CommandRunnerContract::passes_a_signal_on()
{
    for (const bool isForeground : {false, true}) {
        Command command{wordsFor({.output = {"ready"}, .isPatient = true})};
        command.isForeground = isForeground;
        Run run(runner(), std::move(command));
        QTRY_COMPARE(run.output, "ready");
        run.running->stop({SIGTERM, isForeground ? false : true});
        QCOMPARE(*run.wait(), (CommandEnding{0, SIGTERM}));
        run.running->stop({SIGTERM});
    }
}

void CommandRunnerContract::leaves_to_the_terminal_what_the_terminal_has_done()
{
    Command command{wordsFor({.output = {"ready"}, .isPatient = true})};
    command.isForeground = true;
    Run run(runner(), std::move(command));
    QTRY_COMPARE(run.output, "ready");
    run.running->stop({SIGINT, true});
    run.running->stop({SIGTERM, false});
    QCOMPARE(*run.wait(), (CommandEnding{0, SIGTERM}));
}

void CommandRunnerContract::tells_nothing_of_a_command_that_nobody_wants_any_more()
{
    Run run(runner(), {wordsFor({.output = {"ready"}, .isPatient = true})});
    QTRY_COMPARE(run.output, "ready");
    run.running.reset();
    Run other(runner(), {wordsFor({.output = {"text"}})});
    QVERIFY(other.wait());
    QVERIFY(!run.ending);
}

} // namespace tenantry

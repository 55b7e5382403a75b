#pragma once

#include "tests/support/fakecommandrunner.h"

#include <QObject>

namespace tenantry {

/// What every CommandRunner promises; a test class of a runner derives from this and so runs it.
class CommandRunnerContract : public QObject
{
    Q_OBJECT

protected:
    virtual CommandRunner &runner() = 0;
    /// The words of a command that does this.
    virtual QStringList wordsFor(const FakeProgram &program) = 0;

private slots:
    void tells_later_and_never_inside_the_call();
    void tells_the_output_on_its_channel_and_then_the_ending();
    void keeps_every_byte();
    void tells_which_signal_has_ended_it();
    void hands_the_variables_over();
    void says_that_there_is_no_such_program();
    void passes_a_signal_on();
    void leaves_to_the_terminal_what_the_terminal_has_done();
    void tells_nothing_of_a_command_that_nobody_wants_any_more();
};

} // namespace tenantry

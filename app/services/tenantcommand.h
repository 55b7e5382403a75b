#pragma once

#include "app/domain/outputmask.h"
#include "app/services/workspace.h"

#include <array>

namespace tenantry {

/// What is to be run, and how.
struct CommandOrder
{
    QStringList words;                 // the program and its arguments
    bool isFirstContactAgreed = false; // the user has agreed to bot users on new contacts
    bool isForeground = false;         // it has our input and our terminal: for one tenant only
    int jobs = 1;                      // at a time
};

struct TenantOutput
{
    TestTarget target;
    CommandOutput piece;
};

struct CommandResult
{
    TestTarget target;
    QString host;
    std::optional<CommandEnding> ending; // none: it was not started
    Error error;                         // why it was not, or could not be run
    std::chrono::milliseconds took{0};

    bool isGood() const { return ending && ending->isGood(); }
};

/// The command on one tenant: a token that is good now, then the command with it in its
/// environment, and its output without the token and the client's secret.
class TenantCommand final : public QObject
{
    Q_OBJECT

public:
    TenantCommand(Workspace &workspace,
                  const TestTarget &target,
                  const CommandOrder &order,
                  Receiver<TenantOutput> output,
                  Receiver<CommandResult> ending);
    ~TenantCommand() override;

    void start();
    /// Passes the signal on to the command if it runs.
    void stop(const StopSignal &signal);
    const TestTarget &target() const { return m_target; }
    bool isRunning() const { return m_command != nullptr; }
    /// What it comes to when it is given up before it runs.
    CommandResult failed(const Error &error) const;

private:
    void takeToken(Result<AccessToken> token);
    void takeSecret(Result<Secret> secret);
    void takeOutput(CommandOutput piece);
    void takeEnding(Result<CommandEnding> ending);
    void show(CommandChannel channel, Secret bytes);

    /// One after the other: the token's, then the secret's.
    using Masks = std::vector<OutputMask>;

    Workspace &m_workspace;
    TestTarget m_target;
    const CommandOrder &m_order;
    Receiver<TenantOutput> m_output;
    Receiver<CommandResult> m_ending;
    AccessToken m_token;          // until the command has it
    std::array<Masks, 2> m_masks; // of the channels
    std::chrono::milliseconds m_startedAt{0};
    std::unique_ptr<RunningCommand> m_command;
};

/// What a shell says of a command that could not be run.
int exitCodeOfUnrunnable(const Error &error);

} // namespace tenantry

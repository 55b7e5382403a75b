#include "app/services/commandsweep.h"

#include <algorithm>
#include <utility>

namespace tenantry {

namespace {

bool isOfKeychain(const Error &error)
{
    return error.code == ErrorCode::KeychainLocked || error.code == ErrorCode::KeychainDenied
        || error.code == ErrorCode::KeychainUnavailable || error.code == ErrorCode::KeychainTimeout;
}

} // namespace

CommandSweep::CommandSweep(Workspace &workspace,
                           const QList<TestTarget> &targets,
                           CommandOrder order,
                           Receiver<TenantOutput> output)
    : m_workspace(workspace)
    , m_order(std::move(order))
    , m_output(std::move(output))
    , m_waiting(targets.begin(), targets.end())
{}

CommandSweep::~CommandSweep() = default;

void CommandSweep::start()
{
    QMetaObject::invokeMethod(this, &CommandSweep::fill, Qt::QueuedConnection);
}

void CommandSweep::stop(const StopSignal &signal)
{
    for (const auto &command : m_begun)
        command->stop(signal);
    giveUp({ErrorCode::Cancelled, tr("It was not run any more.")});
    fill();
}

void CommandSweep::fill()
{
    // One that is begun may end within the call.
    while (!m_waiting.empty() && static_cast<int>(m_begun.size()) < m_order.jobs) {
        const TestTarget target = m_waiting.front();
        m_waiting.pop_front();
        begin(target);
    }
    if (m_begun.empty() && m_waiting.empty() && !std::exchange(m_isFinished, true))
        emit finished();
}

void CommandSweep::begin(const TestTarget &target)
{
    m_begun.push_back(
        std::make_unique<TenantCommand>(m_workspace, target, m_order, m_output,
                                        Receiver<CommandResult>(this, [this](CommandResult result) {
                                            take(result);
                                        })));
    m_begun.back()->start();
}

void CommandSweep::take(const CommandResult &result)
{
    std::erase_if(m_begun, [&](const auto &command) { return command->target() == result.target; });
    emit ended(result);
    if (!result.ending && isOfKeychain(result.error))
        giveUp(result.error);
    // Not from within: the begun one may be the caller's caller.
    QMetaObject::invokeMethod(this, &CommandSweep::fill, Qt::QueuedConnection);
}

void CommandSweep::giveUp(const Error &error)
{
    std::vector<CommandResult> given;
    for (const auto &command : m_begun)
        if (!command->isRunning())
            given.push_back(command->failed(error));
    std::erase_if(m_begun, [](const auto &command) { return !command->isRunning(); });
    for (const TestTarget &target : std::exchange(m_waiting, {}))
        given.push_back(TenantCommand(m_workspace, target, m_order, {}, {}).failed(error));
    for (const CommandResult &result : given)
        emit ended(result);
}

} // namespace tenantry

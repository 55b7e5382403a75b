#pragma once

#include "app/services/tenantcommand.h"

#include <deque>

namespace tenantry {

/// A command on many tenants, some at a time. Each gets its token when its turn has come. When the
/// keychain does not open, no further tenant is tried. Destroying it kills what runs.
class CommandSweep final : public QObject
{
    Q_OBJECT

public:
    CommandSweep(Workspace &workspace,
                 const QList<TestTarget> &targets,
                 CommandOrder order,
                 Receiver<TenantOutput> output);
    ~CommandSweep() override;

    void start();
    /// No further tenant is begun; what runs is told, and waited for.
    void stop(const StopSignal &signal);

signals:
    void ended(const tenantry::CommandResult &result);
    void finished();

private:
    void fill();
    void begin(const TestTarget &target);
    void take(const CommandResult &result);
    /// Those that do not run yet end so.
    void giveUp(const Error &error);

    Workspace &m_workspace;
    CommandOrder m_order;
    Receiver<TenantOutput> m_output;
    std::deque<TestTarget> m_waiting;
    std::vector<std::unique_ptr<TenantCommand>> m_begun; // and not ended
    bool m_isFinished = false;
};

} // namespace tenantry

#pragma once

#include "app/cli/prefixedlines.h"
#include "app/cli/rowprinter.h"
#include "app/cli/verb.h"
#include "app/services/commandsweep.h"

#include <map>

namespace tenantry {

/// exec: a command with a token in its environment, for one tenant as if it were run by itself, for
/// many with their names before its lines and a report at the end.
class ExecVerb final : public Verb
{
    Q_OBJECT

public:
    ExecVerb(Workspace &workspace, const Arguments &arguments, Console &console);
    ~ExecVerb() override;
    void start() override;
    void interrupt(const StopSignal &signal) override;

private:
    Result<QList<TenantKey>> findWanted();
    /// Those to run on; m_isOne is set.
    Result<QList<TestTarget>> findTargets();
    void run(const QList<TestTarget> &targets);
    void take(TenantOutput output);
    void show(const TenantOutput &output);
    void takeOne(const CommandResult &result);
    void takeEnd();
    void finishLines(const TestTarget &target);
    void report();
    ExitCode endingOf() const;

    Console m_talk; // bytes for standard error
    bool m_isOne = false;
    std::unique_ptr<CommandSweep> m_sweep;
    std::map<std::pair<TenantKey, CommandChannel>, PrefixedLines> m_lines;
    QList<CommandResult> m_results;
    StopSignal m_stop;
};

} // namespace tenantry

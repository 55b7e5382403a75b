#include "app/cli/execverb.h"

#include "app/cli/estaterows.h"
#include "app/cli/lookup.h"
#include "app/cli/tokentarget.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int brokenPipe = 13; // SIGPIPE, which a command gets when nobody reads any more

QString wordOf(const CommandResult &result)
{
    if (result.isGood())
        return u"ok"_s;
    if (result.ending)
        return result.ending->signal > 0 ? u"killed"_s : u"failed"_s;
    return outcomeWord(outcomeOf(result.error.code));
}

Row rowOf(const CommandResult &result)
{
    const bool isKilled = result.ending && result.ending->signal > 0;
    const bool hasCode = result.ending && !isKilled;
    return {result.host,
            wordOf(result),
            hasCode ? QJsonValue(result.ending->exitCode) : QJsonValue(),
            isKilled ? QJsonValue(result.ending->signal) : QJsonValue(),
            result.ending ? QJsonValue(static_cast<double>(result.took.count())) : QJsonValue(),
            textOrNull(result.error.message)};
}

} // namespace

ExecVerb::ExecVerb(Workspace &workspace, const Arguments &arguments, Console &console)
    : Verb(workspace, arguments, console)
    , m_talk(console.talk())
{}

ExecVerb::~ExecVerb() = default;

void ExecVerb::start()
{
    if (arguments().command.isEmpty())
        return fail({ErrorCode::Invalid, tr("Name the command behind two hyphens: tenantry-cli "
                                            "exec HOST -- COMMAND.")});
    const QString program = arguments().command.first();
    if (const auto known = workspace().ports().commands.check(program); !known) {
        console().say(known.error().message);
        return finish(static_cast<ExitCode>(exitCodeOfUnrunnable(known.error())));
    }
    const Result<QList<TestTarget>> targets = findTargets();
    if (!targets)
        return fail(targets.error());
    if (!arguments().isDryRun)
        return run(*targets);
    for (const TestTarget &target : *targets)
        console().say(tr("Dry run: “%1” would be run for %2 with the client “%3”.")
                          .arg(program, estate().tenant(target.tenant)->host,
                               estate().client(target.client)->name));
    finish(ExitCode::Ok);
}

Result<QList<TenantKey>> ExecVerb::findWanted()
{
    if (arguments().hosts.isEmpty())
        return findTenants(workspace(), arguments().filter);
    if (!arguments().filter.isEmpty())
        return invalid(tr("Name tenants, or search for them with --filter, but not both."));
    QList<TenantKey> found;
    for (const QString &host : arguments().hosts) {
        const Result<TenantKey> key = findTenant(estate(), host);
        if (!key)
            return key.error();
        if (!found.contains(*key))
            found.append(*key);
    }
    return found;
}

Result<QList<TestTarget>> ExecVerb::findTargets()
{
    const Result<QList<TenantKey>> tenants = findWanted();
    if (!tenants)
        return tenants.error();
    m_isOne = tenants->size() == 1;
    if (m_isOne) {
        const auto target = tokenTarget(workspace(), tenants->first(), arguments().isAgreed);
        return target ? Result<QList<TestTarget>>(QList{*target}) : target.error();
    }
    const QList<TestTarget> targets = workspace().effectiveTargets(*tenants);
    if (targets.isEmpty())
        return Error{ErrorCode::NotFound,
                     tr("There is no tenant with a client. See tenantry-cli list.")};
    if (const auto left = static_cast<int>(tenants->size() - targets.size()); left > 0)
        console().say(tr("%n tenant(s) without a client are left out.", nullptr, left));
    if (const auto known = checkFirstContacts(workspace(), targets);
        !known && !arguments().isAgreed)
        return known.error();
    return targets;
}

void ExecVerb::run(const QList<TestTarget> &targets)
{
    CommandOrder order;
    order.words = arguments().command;
    order.isFirstContactAgreed = arguments().isAgreed;
    order.isForeground = m_isOne && !arguments().isInputForbidden;
    order.jobs = arguments().jobs;
    m_sweep = std::make_unique<CommandSweep>(workspace(), targets, order,
                                             Receiver<TenantOutput>(this, &ExecVerb::take));
    connect(m_sweep.get(), &CommandSweep::ended, this, &ExecVerb::takeOne);
    connect(m_sweep.get(), &CommandSweep::finished, this, &ExecVerb::takeEnd);
    m_sweep->start();
}

void ExecVerb::interrupt(const StopSignal &signal)
{
    m_stop = signal;
    if (m_sweep)
        m_sweep->stop(signal);
    else
        finish(static_cast<ExitCode>(exitCodeOfSignal(signal.number)));
}

void ExecVerb::take(TenantOutput output)
{
    show(output);
    // A command that writes for ever would never end.
    if (console().hasFailed() && m_stop.number == 0)
        interrupt({brokenPipe, false});
}

void ExecVerb::show(const TenantOutput &output)
{
    Console &to = output.piece.channel == CommandChannel::Output ? console() : m_talk;
    if (m_isOne)
        return to.print(output.piece.bytes.reveal());
    const auto [lines,
                isNew] = m_lines.try_emplace({output.target.tenant, output.piece.channel},
                                             estate().tenant(output.target.tenant)->host.toUtf8()
                                                 + ": ");
    to.print(lines->second.pass(output.piece.bytes.reveal()).reveal());
}

void ExecVerb::takeOne(const CommandResult &result)
{
    finishLines(result.target);
    m_results.append(result);
    const bool isNews = !result.error.message.isEmpty()
                     && result.error.code != ErrorCode::Cancelled;
    if (isNews && (m_isOne || arguments().format == OutputFormat::Table))
        console().say(result.error.message);
}

void ExecVerb::finishLines(const TestTarget &target)
{
    for (const CommandChannel channel : {CommandChannel::Output, CommandChannel::Error}) {
        const auto lines = m_lines.find({target.tenant, channel});
        if (lines == m_lines.end())
            continue;
        Console &to = channel == CommandChannel::Output ? console() : m_talk;
        to.print(lines->second.finish().reveal());
        m_lines.erase(lines);
    }
}

void ExecVerb::takeEnd()
{
    if (!m_isOne || arguments().format != OutputFormat::Table)
        report();
    finish(endingOf());
}

/// Beside the talk, since standard output is the commands' own.
void ExecVerb::report()
{
    QList<Row> rows;
    for (const CommandResult &result : std::as_const(m_results))
        rows.append(rowOf(result));
    printRows(m_talk, arguments().format,
              {{"tenant"_L1, tr("Tenant")},
               {"result"_L1, tr("Result")},
               {"exitCode"_L1, tr("Exit code")},
               {"signal"_L1, tr("Signal")},
               {"milliseconds"_L1, tr("ms")},
               {"message"_L1}},
              rows);
}

ExitCode ExecVerb::endingOf() const
{
    if (m_stop.number > 0)
        return static_cast<ExitCode>(exitCodeOfSignal(m_stop.number));
    const CommandResult &first = m_results.first();
    if (m_isOne && first.ending)
        return static_cast<ExitCode>(first.ending->signal > 0
                                         ? exitCodeOfSignal(first.ending->signal)
                                         : first.ending->exitCode);
    const auto good = std::ranges::count_if(m_results, &CommandResult::isGood);
    if (good == m_results.size())
        return ExitCode::Ok;
    if (good > 0)
        return ExitCode::PartlyFailed;
    const auto isBegun = [](const CommandResult &result) { return result.ending.has_value(); };
    return std::ranges::any_of(m_results, isBegun) ? ExitCode::Failure
                                                   : exitCodeOf(first.error.code);
}

} // namespace tenantry

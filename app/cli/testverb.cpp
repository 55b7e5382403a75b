#include "app/cli/testverb.h"

#include "app/cli/estaterows.h"
#include "app/cli/lookup.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QJsonValue botOf(const TestResult &result)
{
    const BotUser &bot = result.bot;
    if (!bot.isKnown())
        return {};
    return QJsonObject{{"userId"_L1, bot.userId.toString()},
                       {"subject"_L1, textOrNull(bot.subject)},
                       {"name"_L1, textOrNull(bot.name)},
                       {"roles"_L1, QJsonArray::fromStringList(bot.roles)},
                       {"firstSeen"_L1, result.isFirstSeen}};
}

} // namespace

TestVerb::TestVerb(Workspace &workspace, const Arguments &arguments, Console &console)
    : Verb(workspace, arguments, console)
{}

TestVerb::~TestVerb() = default;

void TestVerb::start()
{
    const Result<QList<TenantKey>> tenants = findTenants(workspace(), arguments().filter);
    if (!tenants)
        return fail(tenants.error());
    const QList<TestTarget> targets = workspace().effectiveTargets(*tenants);
    if (const auto left = static_cast<int>(tenants->size() - targets.size()); left > 0)
        console().say(tr("%n tenant(s) without a client cannot be tested.", nullptr, left));
    if (arguments().isDryRun)
        console().say(tr("Dry run: nothing is sent; hosts, clients and region locks are checked."));
    SweepOptions options;
    options.depth = arguments().isDryRun ? Depth::Check : arguments().depth;
    options.isFirstContactAgreed = arguments().isAgreed;
    m_sweep = workspace().sweep(targets, options);
    connect(m_sweep.get(), &Sweep::tested, this, &TestVerb::take);
    connect(m_sweep.get(), &Sweep::finished, this, &TestVerb::takeEnd);
    beginRows(targets);
    m_sweep->start();
}

void TestVerb::cancel()
{
    m_isCancelled = true;
    if (!m_sweep)
        return finish(ExitCode::Interrupted);
    m_sweep->cancel();
}

/// The widths come from what is known before, so that rows can be written as they arrive.
void TestVerb::beginRows(const QList<TestTarget> &targets)
{
    QList<Column> columns{{"tenant"_L1, tr("Tenant")},
                          {"region"_L1},
                          {"subscription"_L1},
                          {"tier"_L1, tr("Tier")},
                          {"client"_L1, tr("Client")},
                          {"clientId"_L1},
                          {"result"_L1, tr("Result"), {}, 17},
                          {"status"_L1, tr("Status"), {}, 6},
                          {"code"_L1},
                          {"title"_L1},
                          {"traceId"_L1},
                          {"bot"_L1,
                           tr("Bot user"),
                           {"userId"_L1, "subject"_L1, "name"_L1, "roles"_L1, "firstSeen"_L1},
                           20},
                          {"tenantId"_L1},
                          {"expiresAt"_L1},
                          {"milliseconds"_L1, tr("ms")},
                          {"at"_L1}};
    if (arguments().format == OutputFormat::Table) {
        QList<Row> expected;
        for (const TestTarget &target : targets) {
            const Tenant *tenant = estate().tenant(target.tenant);
            TestResult result;
            result.target = target;
            result.host = tenant ? tenant->host : Text();
            expected.append(rowOf(result));
        }
        fit(columns, expected);
    }
    m_rows = std::make_unique<RowPrinter>(console(), arguments().format, columns);
    m_rows->begin();
}

Row TestVerb::rowOf(const TestResult &result) const
{
    const Tenant *tenant = estate().tenant(result.target.tenant);
    const Client *client = estate().client(result.target.client);
    const TestRecord &record = result.record;
    return {result.host,
            tenant ? textOrNull(tenant->regionCode) : QJsonValue(),
            tenant ? subscriptionName(estate(), tenant->subscription) : QJsonValue(),
            client ? QJsonValue(tierWord(client->tier)) : QJsonValue(),
            client ? QJsonValue(client->name) : QJsonValue(),
            client ? QJsonValue(client->clientId) : QJsonValue(),
            outcomeWord(record.outcome),
            record.status > 0 ? QJsonValue(record.status) : QJsonValue(),
            textOrNull(record.code),
            textOrNull(record.title),
            textOrNull(record.traceId),
            botOf(result),
            textOrNull(result.tenantId),
            timeOrNull(result.expiresAt),
            static_cast<double>(record.took.count()),
            timeOrNull(record.at)};
}

void TestVerb::take(const TestResult &result)
{
    m_outcomes.append(result.record.outcome);
    m_rows->print(rowOf(result));
    const bool isForPeople = arguments().format == OutputFormat::Table;
    if (isForPeople && needsAttention(result.record.outcome) && !result.record.message.isEmpty())
        console().say(result.record.message);
}

void TestVerb::takeEnd()
{
    m_rows->end();
    summarize();
    finish(m_isCancelled ? ExitCode::Interrupted : exitCodeOf(m_outcomes));
}

void TestVerb::summarize()
{
    const auto failed = static_cast<int>(std::ranges::count_if(m_outcomes, needsAttention));
    const auto waiting = static_cast<int>(m_outcomes.count(Outcome::NeedsConfirmation));
    const auto cancelled = static_cast<int>(m_outcomes.count(Outcome::Cancelled));
    const int tested = static_cast<int>(m_outcomes.size()) - waiting - cancelled;
    if (failed > 0)
        console().say(
            tr("%1 of %n tested contact(s) need attention.", nullptr, tested).arg(failed));
    else
        console().say(tr("%n contact(s) tested, all good.", nullptr, tested));
    if (cancelled > 0)
        console().say(tr("%n contact(s) were not tested any more.", nullptr, cancelled));
    if (waiting > 0)
        console().say(tr("Nothing was sent for %n contact(s): the first request makes a bot user "
                         "with TenantAdmin rights on the tenant, which may take a professional "
                         "licence. Agree with --yes.",
                         nullptr, waiting));
}

} // namespace tenantry

#include "ui/testdesk.h"

#include "app/domain/identitypin.h"
#include "app/services/identityacceptance.h"
#include "app/services/trashpurge.h"
#include "app/services/workspace.h"
#include "ui/models/tenantfilter.h"
#include "ui/problem.h"
#include "ui/timetext.h"
#include "ui/widgets/messagearea.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

const auto topic = u"test"_s;

struct Counts
{
    qsizetype all;
    qsizetype tested;
    qsizetype bad;

    QString allText() const { return tenantsText(static_cast<int>(all)); }
};

QString goodText(const Counts &counts)
{
    return TestDesk::tr("All %1 answered as they should.").arg(counts.allText());
}

QString badText(const Counts &counts)
{
    return (counts.bad == 1 ? TestDesk::tr("%1 of %2 needs attention.")
                            : TestDesk::tr("%1 of %2 need attention."))
        .arg(counts.bad)
        .arg(counts.allText());
}

QString cancelledText(const Counts &counts)
{
    return TestDesk::tr("The test was cancelled: %1 of %2 were tested, none needs attention.")
        .arg(counts.tested)
        .arg(counts.allText());
}

QString cancelledBadText(const Counts &counts)
{
    return (counts.bad == 1
                ? TestDesk::tr("The test was cancelled: %1 of %2 were tested, %3 needs attention.")
                : TestDesk::tr("The test was cancelled: %1 of %2 were tested, %3 need attention."))
        .arg(counts.tested)
        .arg(counts.allText())
        .arg(counts.bad);
}

/// What is said after a test of several.
struct Ending
{
    bool isCancelled;
    bool hasBad;
    Message::Kind kind;
    QString (*text)(const Counts &);
};

constexpr std::array endings{
    Ending{false, false, Message::Kind::Good, goodText},
    Ending{false, true, Message::Kind::Warning, badText},
    Ending{true, false, Message::Kind::Info, cancelledText},
    Ending{true, true, Message::Kind::Warning, cancelledBadText},
};

qsizetype count(const QList<TestResult> &results, bool (*holds)(Outcome))
{
    return std::ranges::count_if(results, [holds](const TestResult &result) {
        return holds(result.record.outcome);
    });
}

} // namespace

TestDesk::TestDesk(Workspace &workspace,
                   SweepController &sweeps,
                   TenantModel &tenants,
                   TenantFilter &filter,
                   MessageArea &messages,
                   QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_sweeps(sweeps)
    , m_tenants(tenants)
    , m_filter(filter)
    , m_messages(messages)
{
    connect(&sweeps, &SweepController::begun, this, &TestDesk::begin);
    connect(&sweeps, &SweepController::started, &tenants,
            [&tenants](const TestTarget &target) { tenants.setTesting(target.tenant, true); });
    connect(&sweeps, &SweepController::tested, &tenants, [&tenants](const TestResult &result) {
        tenants.setTesting(result.target.tenant, false);
    });
    connect(&sweeps, &SweepController::ended, this, &TestDesk::end);
}

void TestDesk::testTenants(const QList<TenantKey> &tenants)
{
    const QList<TestTarget> targets = m_workspace.effectiveTargets(tenants);
    if (targets.isEmpty() && !tenants.isEmpty())
        m_messages.tell(
            {.kind = Message::Kind::Warning,
             .topic = topic,
             .text = tr("There is nothing to test: no client reaches %1. Add a client first.")
                         .arg(tenantsText(static_cast<int>(tenants.size())))});
    m_sweeps.request(targets);
}

void TestDesk::testClient(const ClientKey &client)
{
    m_sweeps.request({TestTarget{client, {}}});
}

void TestDesk::begin()
{
    m_messages.withdraw(topic);
    m_filter.setStill(true);
}

void TestDesk::end(const QList<TestResult> &results)
{
    m_tenants.clearTesting();
    m_filter.setStill(false);
    QList<TestTarget> locked;
    for (const TestResult &result : results)
        if (result.record.outcome == Outcome::KeychainLocked)
            locked.append(result.target);
    if (count(results, [](Outcome outcome) { return outcome == Outcome::Ok; }) > 0)
        purgeExpired(m_workspace, {this, [](const Result<void> &) {}}); // the trash says why not
    if (locked.isEmpty())
        tellSummary(results);
    else
        tellLocked(locked);
}

void TestDesk::tellLocked(const QList<TestTarget> &locked)
{
    const auto goOn = [this, locked](Result<void> unlocked) {
        if (unlocked)
            m_sweeps.resume(locked);
        else
            m_messages.tell(problem(unlocked.error(), topic));
    };
    m_messages.tell(
        {.kind = Message::Kind::Warning,
         .topic = topic,
         .text = tr("The keychain did not open, so %1 could not be tested. Unlock it to go on.")
                     .arg(tenantsText(static_cast<int>(locked.size()))),
         .actions = {{tr("&Unlock"), [this, goOn] {
                          m_workspace.ports().secrets.unlock({this, goOn});
                      }}}});
}

void TestDesk::tellSummary(const QList<TestResult> &results)
{
    if (results.size() == 1)
        tellOne(results.first());
    else if (!results.isEmpty())
        tellMany(results);
}

void TestDesk::tellOne(const TestResult &result)
{
    if (needsAttention(result.record.outcome)) {
        Message message = problem(result, topic);
        if (canAccept(result))
            message.actions = {{tr("&Compare…"), [this, result] { emit identityWanted(result); }}};
        return m_messages.tell(std::move(message));
    }
    // Of a tenant the row says it; a client's own host has none.
    const Client *client = m_workspace.estate().client(result.target.client);
    if (client && result.target.tenant.isNull() && result.record.outcome == Outcome::Ok)
        m_messages.tell({.kind = Message::Kind::Good,
                         .topic = topic,
                         .text = tr("The client “%1” works: %2 gave it a token.")
                                     .arg(client->name, result.host)});
}

bool TestDesk::canAccept(const TestResult &result) const
{
    const Identity kept = pinnedIdentity(m_workspace.estate(), result.target.client,
                                         result.target.tenant);
    return contradicts(kept, seenIdentity(result));
}

void TestDesk::tellMany(const QList<TestResult> &results)
{
    const qsizetype bad = count(results, needsAttention);
    const qsizetype cancelled = count(results, [](Outcome outcome) {
        return outcome == Outcome::Cancelled;
    });
    const auto ending = std::ranges::find_if(endings, [bad, cancelled](const Ending &one) {
        return one.hasBad == (bad > 0) && one.isCancelled == (cancelled > 0);
    });
    Message message{.kind = ending->kind,
                    .topic = topic,
                    .text = ending->text({results.size(), results.size() - cancelled, bad})};
    if (ending->hasBad)
        message.actions = {{tr("&Show them"), [this] { emit attentionWanted(); }}};
    m_messages.tell(std::move(message));
}

} // namespace tenantry

#include "ui/testdesk.h"

#include "app/services/workspace.h"
#include "ui/models/tenantfilter.h"
#include "ui/problem.h"
#include "ui/timetext.h"
#include "ui/widgets/messagearea.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

const auto topic = u"test"_s;

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
    if (locked.isEmpty())
        tellSummary(results);
    else
        tellLocked(locked);
}

void TestDesk::tellLocked(const QList<TestTarget> &locked)
{
    const auto goOn = [this, locked](Result<void> unlocked) {
        if (unlocked)
            m_sweeps.request(locked);
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
    const auto isBad = [](const TestResult &result) {
        return needsAttention(result.record.outcome);
    };
    const auto isCancelled = [](const TestResult &result) {
        return result.record.outcome == Outcome::Cancelled;
    };
    const qsizetype bad = std::ranges::count_if(results, isBad);
    const qsizetype cancelled = std::ranges::count_if(results, isCancelled);
    const qsizetype done = results.size() - cancelled;
    if (bad == 0 && cancelled == 0 && results.size() > 1) {
        m_messages.tell({.kind = Message::Kind::Good,
                         .topic = topic,
                         .text = tr("All %1 answered as they should.")
                                     .arg(tenantsText(static_cast<int>(done)))});
        return;
    }
    if (results.size() == 1 && bad == 0 && results.first().target.tenant.isNull())
        m_messages.tell({.kind = Message::Kind::Good,
                         .topic = topic,
                         .text = tr("The secret is good: %1 gave a token for this client.")
                                     .arg(results.first().host)});
    if (results.size() < 2 && bad == 0)
        return;
    if (results.size() == 1) {
        m_messages.tell(problem(results.first(), topic));
        return;
    }
    QString text = tr("%1 of %2 need attention.").arg(bad).arg(tenantsText(static_cast<int>(done)));
    if (cancelled > 0)
        text = tr("The test was cancelled: %1 of %2 tenants were tested, %3 need attention.")
                   .arg(done)
                   .arg(results.size())
                   .arg(bad);
    Message message{.kind = Message::Kind::Warning, .topic = topic, .text = text};
    if (bad > 0)
        message.actions = {{tr("&Show them"), [this] { emit attentionWanted(); }}};
    m_messages.tell(std::move(message));
}

} // namespace tenantry

#include "app/services/licencebook.h"

#include "app/services/licencesweep.h"
#include "app/services/workspace.h"

#include <QSet>

namespace tenantry {

LicenceBook::LicenceBook(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{}

LicenceBook::~LicenceBook() = default;

QList<TestTarget> LicenceBook::targetsOf(const QList<SubscriptionKey> &subscriptions) const
{
    const QSet<SubscriptionKey> wanted(subscriptions.begin(), subscriptions.end());
    QList<TenantKey> tenants;
    for (const Tenant &tenant : m_workspace.estate().tenants())
        if (wanted.contains(tenant.subscription) && !tenant.vanishedAt.isValid())
            tenants.append(tenant.key);
    return onePerRegion(m_workspace.estate(), targetsOf(tenants));
}

QList<TestTarget> LicenceBook::targetsOf(const QList<TenantKey> &tenants) const
{
    return knownContacts(m_workspace.estate(), m_workspace.effectiveTargets(tenants));
}

void LicenceBook::look(const QList<TestTarget> &targets)
{
    if (targets.isEmpty() || isLooking())
        return;
    m_asked.clear();
    for (const TestTarget &target : targets)
        m_asked.insert(target.tenant, target);
    m_summary = {.asked = static_cast<int>(targets.size())};
    m_sweep = m_workspace.licenceSweep(targets);
    connect(m_sweep.get(), &LicenceSweep::seen, this, &LicenceBook::take);
    connect(m_sweep.get(), &LicenceSweep::finished, this, &LicenceBook::end);
    emit begun();
    m_sweep->start();
}

void LicenceBook::cancel()
{
    if (m_sweep)
        m_sweep->cancel();
}

int LicenceBook::total() const
{
    return m_sweep ? m_sweep->total() : 0;
}

int LicenceBook::done() const
{
    return m_sweep ? m_sweep->done() : 0;
}

const LicencesSeen &LicenceBook::seen(const SubscriptionKey &subscription) const
{
    static const LicencesSeen none;
    const auto found = m_seen.constFind(subscription);
    return found == m_seen.constEnd() ? none : *found;
}

void LicenceBook::take(const LicenceSighting &sighting)
{
    if (!sighting.error)
        ++m_summary.answered;
    else
        m_summary.failures.append(sighting);
    if (sighting.error && outcomeOf(sighting.error->code) == Outcome::KeychainLocked)
        m_summary.locked.append(m_asked.value(sighting.tenant));
    const Tenant *tenant = m_workspace.estate().tenant(sighting.tenant);
    if (!tenant)
        return;
    m_seen[tenant->subscription].take(sighting, tenant->regionCode);
    emit changed(tenant->subscription);
}

void LicenceBook::end()
{
    // The sweep is still on the stack: it goes when the event loop is back.
    m_sweep.release()->deleteLater();
    emit ended(m_summary);
}

} // namespace tenantry

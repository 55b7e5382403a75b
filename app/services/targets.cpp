#include "app/services/targets.h"

#include "app/domain/reach.h"

#include <QHash>

#include <utility>

namespace tenantry {

QList<TestTarget> effectiveTargets(const Estate &estate, const QList<TenantKey> &tenants)
{
    QList<TestTarget> targets;
    for (const TenantKey &key : tenants)
        if (const Tenant *tenant = estate.tenant(key))
            if (const Client *client = effectiveClient(estate, *tenant))
                targets.append({client->key, key});
    return targets;
}

QList<TestTarget> firstContacts(const Estate &estate, const QList<TestTarget> &targets)
{
    QList<TestTarget> first;
    for (const TestTarget &target : targets) {
        const Contact *contact = estate.contact(target.client, target.tenant);
        if (!target.tenant.isNull() && (!contact || contact->state == ContactState::Never))
            first.append(target);
    }
    return first;
}

QList<TestTarget> knownContacts(const Estate &estate, const QList<TestTarget> &targets)
{
    QList<TestTarget> known;
    for (const TestTarget &target : targets) {
        const Contact *contact = estate.contact(target.client, target.tenant);
        if (contact && contact->state == ContactState::BotKnown)
            known.append(target);
    }
    return known;
}

QList<TestTarget> onePerRegion(const Estate &estate, const QList<TestTarget> &targets)
{
    const auto isWell = [&estate](const TestTarget &target) {
        const Contact *contact = estate.contact(target.client, target.tenant);
        return contact && contact->last && contact->last->outcome == Outcome::Ok;
    };
    QHash<std::pair<SubscriptionKey, QString>, qsizetype> rows;
    QList<TestTarget> chosen;
    for (const TestTarget &target : targets) {
        const Tenant *tenant = estate.tenant(target.tenant);
        if (!tenant)
            continue;
        const std::pair place(tenant->subscription, tenant->regionCode);
        const auto row = rows.constFind(place);
        if (row == rows.constEnd()) {
            rows.insert(place, chosen.size());
            chosen.append(target);
        } else if (!isWell(chosen[*row]) && isWell(target)) {
            chosen[*row] = target;
        }
    }
    return chosen;
}

} // namespace tenantry

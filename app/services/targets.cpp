#include "app/services/targets.h"

#include "app/domain/reach.h"

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

} // namespace tenantry

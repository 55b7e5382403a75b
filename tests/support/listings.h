#pragma once

#include "app/domain/discoverer.h"
#include "tests/support/sampleestate.h"

namespace tenantry {

inline const QDateTime discoveredAt({2026, 11, 24}, {9, 0}, Qt::UTC);
inline const QString contosoLicence = "9999000000001204";

inline ListedTenant listed(const QStringList &hostnames, const QString &licence = contosoLicence)
{
    const QString alias = hostnames.last();
    return {"console-id",
            alias.section('.', 0, 0),
            "active",
            hostnames,
            alias.section('.', 1, 1),
            licence,
            {}};
}

inline Discovery discover(const Estate &estate, const QList<ListedTenant> &tenants)
{
    return Discoverer(estate, RegionCatalogue::builtIn(), discoveredAt).discover({tenants, {}});
}

/// The Contoso tenants of the sample estate as the organization lists them.
inline QList<ListedTenant> contoso()
{
    return {listed({SampleEstate::emeaSystemHost, SampleEstate::emea}),
            listed({"s-nordics.eu.qlikcloud.com", SampleEstate::nordics}),
            listed({"s-us.us.qlikcloud.com", SampleEstate::us})};
}

/// "changed acme-us: host a → b", one a tenant, or its finding alone.
inline QStringList texts(const Discovery &discovery)
{
    QStringList rows;
    for (const DiscoveredTenant &found : discovery.tenants) {
        QStringList changes;
        for (const FieldChange &change : found.changes)
            changes.append(
                QString("%1 %2→%3").arg(fieldWord(change.field), change.before, change.after));
        QString row = findingWord(found.finding) + " " + found.tenant.host;
        rows.append(changes.isEmpty() ? row : row + ": " + changes.join(", "));
    }
    return rows;
}

inline QSet<TenantKey> all(const Discovery &discovery)
{
    QSet<TenantKey> keys;
    for (const DiscoveredTenant &found : discovery.tenants)
        keys.insert(found.tenant.key);
    return keys;
}

/// The estate after everything that was found is taken in.
inline Estate taken(Estate estate, const QList<ListedTenant> &tenants)
{
    const Discovery discovery = discover(estate, tenants);
    estate.apply(changeOf(discovery, all(discovery), estate));
    return estate;
}

} // namespace tenantry

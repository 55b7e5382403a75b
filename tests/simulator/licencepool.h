#pragma once

#include "tests/simulator/client.h"
#include "tests/simulator/tenant.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace tenantry::simulator {

/// Professional licences: one a tenant for a tenant-level bot, one a region for a region-level bot.
class LicencePool
{
public:
    struct Assignment
    {
        QString clientId;
        QString createdAt;
    };

    /// True when a licence was taken, false when this bot already shares one.
    bool take(const Tenant &tenant, const Client &client);
    qsizetype usedBy(const QString &subscription) const;
    /// Of the whole subscription, the oldest first: that is what each of its tenants lists.
    QList<Assignment> assignmentsOf(const QString &subscription) const;

private:
    QHash<QString, QSet<QString>> m_holders;
    QHash<QString, QList<Assignment>> m_assignments;
};

} // namespace tenantry::simulator

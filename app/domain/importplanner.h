#pragma once

#include "app/domain/importplan.h"

#include <QHash>
#include <QSet>

namespace tenantry {

/// Goes through the rows of an import with an estate of its own, in which each row finds what the
/// rows before it have made.
class ImportPlanner
{
public:
    /// The regions must outlive the planner.
    ImportPlanner(const Estate &estate,
                  const RegionCatalogue &regions,
                  const ImportOptions &options);

    ImportPlan plan(const QList<ImportRow> &rows);

private:
    /// What the row that is looked at makes.
    struct Draft
    {
        EstateChange change = {};
        QStringList added = {};
        QStringList changed = {};
        SubscriptionKey subscription = {};
        TenantKey tenant = {};
        QString regionCode = {};
        QString client = {};
        QStringList notes = {}; // what else is to be said
        RowSecret secret = RowSecret::None;
        ClientKey secretOf = {}; // null where the row adds no secret to the import
        qsizetype secretRow = 0;
    };

    void gather(const QList<ImportRow> &rows);
    PlannedRow planRow(const ImportRow &row);
    Result<void> planAll(const ImportRow &row);
    Result<void> planSubscription(const ImportRow &row);
    ImportRow factsOf(const ImportRow &row) const;
    Result<void> addSubscription(const ImportRow &row, const QString &name);
    Result<void> changeSubscription(const ImportRow &row, Subscription subscription);
    Result<void> planTenant(const ImportRow &row);
    Result<void> addTenant(const ImportRow &row);
    Result<void> changeTenant(const ImportRow &row, Tenant tenant);
    Result<void> takeTenantValues(const ImportRow &row, Tenant &tenant);
    Result<void> planClient(const ImportRow &row);
    Result<void> addClient(const ImportRow &row);
    Result<void> changeClient(const ImportRow &row, Client client);
    Result<void> planSecret(const ImportRow &row, const Client &client);
    Result<Tier> newTierOf(const ImportRow &row) const;
    Result<void> planSearch(const ImportRow &row);
    /// Puts what the row says into a value; what an earlier row has said stays.
    Result<void> take(const ImportRow &row, ImportField field, QString &value, const QString &key);
    Result<void> take(const ImportRow &row, ImportField field, Text &value, const QString &key);
    Result<void> take(const ImportRow &row,
                      const std::array<ImportField, 3> &fields, // owner, notes, remindOn
                      Remarks &remarks,
                      const QString &key);
    void commit(qsizetype number);

    Estate m_estate;
    const RegionCatalogue &m_regions;
    QString m_default; // the subscription of rows that name none
    Draft m_draft;
    bool m_lacksSubscription = false;
    QHash<QString, ImportRow> m_subscriptionFacts; // by folded name: what some row says first
    QHash<QString, QString> m_clientHosts; // by folded client id: its host, "" where several
    QSet<QString> m_fresh;                 // keys of what is made and not yet part of the change
    QHash<QString, qsizetype> m_decidedBy; // by key: the row that made or changed it
    QList<SubscriptionKey> m_subscriptions;
    QList<TenantKey> m_tenants;
    QList<ClientKey> m_clients;
    QList<SavedSearchKey> m_searches;
    ImportOptions m_options;
    QSet<ClientKey> m_missing;               // clients of the estate whose secret is missing
    QHash<ClientKey, qsizetype> m_secretsOf; // as ImportRow::secret
    QList<PlannedSecret> m_secrets;
};

} // namespace tenantry

#include "app/formats/estatecsv.h"

#include "app/domain/importrows.h"
#include "app/domain/reach.h"
#include "app/formats/csvwriter.h"
#include "app/formats/sortedthings.h"

#include <QSet>

namespace tenantry {

namespace {

/// Fills what the row does not say yet.
void fill(ImportRow &row, const ImportRow &other)
{
    for (const ImportField field : importFields())
        if (!row.says(field))
            row.at(field) = other.at(field);
}

QList<ImportRow> rowsOf(const Estate &estate)
{
    QList<ImportRow> rows;
    QSet<ClientKey> clients;
    QSet<SubscriptionKey> subscriptions;
    for (const Tenant &tenant : sorted(estate.tenants())) {
        ImportRow row = rowOf(estate, tenant);
        if (const Client *client = effectiveClient(estate, tenant)) {
            fill(row, rowOf(estate, *client));
            clients.insert(client->key);
        }
        if (const Subscription *subscription = estate.subscription(tenant.subscription))
            fill(row, rowOf(estate, *subscription));
        subscriptions.insert(tenant.subscription);
        rows.append(row);
    }
    for (const Client &client : sorted(estate.clients()))
        if (!clients.contains(client.key))
            rows.append(rowOf(estate, client));
    for (const Subscription &subscription : sorted(estate.subscriptions()))
        if (!subscriptions.contains(subscription.key))
            rows.append(rowOf(estate, subscription));
    for (const SavedSearch &search : sorted(estate.savedSearches()))
        rows.append(rowOf(estate, search));
    return rows;
}

} // namespace

QByteArray writeEstateCsv(const Estate &estate)
{
    const QList<ImportRow> rows = rowsOf(estate);
    QList<ImportField> columns;
    QStringList names;
    for (const ImportField field : importFields()) {
        const auto says = [field](const ImportRow &row) { return row.says(field); };
        if (!std::ranges::any_of(rows, says) && field != ImportField::Host)
            continue;
        columns.append(field);
        names.append(importFieldWord(field));
    }
    QByteArray csv = csvLine(names);
    for (const ImportRow &row : rows) {
        QStringList cells;
        for (const ImportField field : std::as_const(columns))
            cells.append(row.at(field));
        csv += csvLine(cells);
    }
    return csv;
}

} // namespace tenantry

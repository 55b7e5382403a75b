#pragma once

#include "app/cli/rowprinter.h"
#include "app/services/workspace.h"

#include <span>

namespace tenantry {

/// One kind of thing as rows; `tenants` are those that the user asked for.
struct EstateRows
{
    QLatin1StringView word; // tenants, clients, …
    QList<Column> (*columns)();
    QList<Row> (*rows)(const Workspace &workspace, const QList<TenantKey> &tenants);
};

/// What `list` knows.
std::span<const EstateRows> estateRows();
const EstateRows *findEstateRows(QStringView word);

/// JSON's values: null where the text is empty, the time is not valid.
QJsonValue textOrNull(const QString &text);
QJsonValue timeOrNull(const QDateTime &time);
QJsonValue subscriptionName(const Estate &estate, const SubscriptionKey &key);

} // namespace tenantry

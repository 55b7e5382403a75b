#pragma once

#include "app/domain/estate.h"
#include "app/formats/exporters.h"

#include <QStringList>

namespace tenantry {

/// An export as the user ordered it: all that it takes to do it again, and nothing secret.
struct ExportOrder
{
    QString format = {}; // the id of the exporter; empty: nothing was exported yet
    QString path = {};
    ExportChoices choices = {};
    QList<TenantKey> tenants = {};
    bool isOfAll = false; // the whole estate, whatever it holds by then; formats of the estate only
    QStringList dangers = {}; // the ids of what the user knew of the place, and went on
};

/// The region-level clients whose secrets the tenants' entries would hold.
QList<ClientKey> regionClients(const Estate &estate, const QList<TenantKey> &tenants);

} // namespace tenantry

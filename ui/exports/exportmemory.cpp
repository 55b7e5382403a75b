#include "ui/exports/exportmemory.h"

#include "ui/windowstate.h"

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

const auto lastKey = u"exports/last"_s;
const auto tenantsKey = u"exports/tenants"_s;
const auto allKey = u"exports/all"_s;
const auto dangersKey = u"exports/dangers"_s;

QString keyOf(const QString &format, QLatin1StringView what)
{
    return u"exports/%1/%2"_s.arg(format, what);
}

} // namespace

ExportMemory::ExportMemory(const WindowState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    const Exporter *exporter = findExporter(state.value(lastKey).toString());
    if (!exporter)
        return;
    m_last = orderOf(*exporter);
    for (const QString &key : state.value(tenantsKey).toStringList())
        m_last.tenants.append(TenantKey{key});
    m_last.isOfAll = state.value(allKey).toBool();
    m_last.dangers = state.value(dangersKey).toStringList();
}

ExportOrder ExportMemory::orderOf(const Exporter &exporter) const
{
    if (const auto found = m_orders.constFind(exporter.id); found != m_orders.cend())
        return *found;
    ExportOrder order = stored(exporter.id);
    if (order.path.isEmpty())
        order.path = exporter.defaultPath();
    return order;
}

ExportOrder ExportMemory::stored(const QString &format) const
{
    return {.format = format,
            .path = m_state.value(keyOf(format, "path"_L1)).toString(),
            .choices =
                {.isWithoutSecrets = m_state.value(keyOf(format, "withoutSecrets"_L1)).toBool(),
                 .names = m_state.value(keyOf(format, "names"_L1)).toString()}};
}

void ExportMemory::keep(const ExportOrder &order)
{
    m_last = order;
    ExportOrder &ofFormat = m_orders[order.format];
    ofFormat = order;
    ofFormat.tenants.clear();
    ofFormat.isOfAll = false;
    ofFormat.dangers.clear();
    QStringList tenants;
    for (const TenantKey &tenant : order.tenants)
        tenants.append(tenant.value);
    m_state.save(lastKey, order.format);
    m_state.save(tenantsKey, tenants);
    m_state.save(allKey, order.isOfAll);
    m_state.save(dangersKey, order.dangers);
    m_state.save(keyOf(order.format, "path"_L1), order.path);
    m_state.save(keyOf(order.format, "names"_L1), order.choices.names);
    m_state.save(keyOf(order.format, "withoutSecrets"_L1), order.choices.isWithoutSecrets);
    emit changed();
}

void ExportMemory::agree(const QList<ClientKey> &clients)
{
    for (const ClientKey &client : clients)
        m_agreed.insert(client);
}

} // namespace tenantry

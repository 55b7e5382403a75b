#include "app/domain/tenantedit.h"

#include "app/domain/edits.h"
#include "app/domain/reach.h"

#include <QCoreApplication>

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("TenantEdit", text);
}

template <typename Value, typename Wanted>
void put(Value &value, const std::optional<Wanted> &wanted)
{
    if (wanted)
        value = *wanted;
}

Tenant edited(Tenant tenant, const TenantEdit &edit)
{
    if (edit.environment)
        tenant.environment = edit.environment->simplified();
    QStringList tags = tenant.tags;
    for (const QString &tag : edit.removedTags)
        tags.removeAll(tag);
    for (const QString &tag : edit.addedTags)
        if (!tags.contains(tag))
            tags.append(tag);
    tenant.tags = tags;
    put(tenant.remarks.owner, edit.owner);
    put(tenant.remarks.notes, edit.notes);
    put(tenant.remarks.remindOn, edit.remindOn);
    put(tenant.pinnedClient, edit.pinnedClient);
    return tenant;
}

} // namespace

Result<EstateChange> changeOf(const TenantEdit &edit,
                              const QList<TenantKey> &tenants,
                              const Estate &estate)
{
    EstateChange change;
    for (const TenantKey &key : tenants) {
        const Tenant *tenant = estate.tenant(key);
        if (!tenant)
            continue;
        Tenant wanted = edited(*tenant, edit);
        if (edit.name && tenants.size() == 1) {
            const Result<QString> name = checkedName(*edit.name, tr("A tenant"));
            if (!name)
                return name.error();
            wanted.name = *name;
        }
        if (wanted != *tenant)
            change.tenants.append(std::move(wanted));
    }
    return change;
}

} // namespace tenantry

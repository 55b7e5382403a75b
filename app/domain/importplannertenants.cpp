// What the planner makes of the tenant of a row.
#include "app/domain/edits.h"
#include "app/domain/environment.h"
#include "app/domain/hostbinding.h"
#include "app/domain/importplanner.h"
#include "app/domain/importvalues.h"
#include "app/domain/tags.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

using Field = ImportField;

constexpr std::array tenantRemarks{Field::Owner, Field::Notes, Field::RemindOn};

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportPlanner", text);
}

bool isSameSet(const QStringList &a, const QStringList &b)
{
    const auto holds = [&b](const QString &entry) { return b.contains(entry); };
    return a.size() == b.size() && std::ranges::all_of(a, holds);
}

} // namespace

Result<void> ImportPlanner::planTenant(const ImportRow &row)
{
    if (row.says(Field::Region)) {
        const Region *region = m_regions.find(row.at(Field::Region).trimmed());
        if (!region)
            return invalid(tr("The region “%1” is not known. Use a code such as eu or eu-west-1.")
                               .arg(row.at(Field::Region)));
        m_draft.regionCode = region->code;
    }
    if (!row.says(Field::Host))
        return {};
    const Result<QlikHost> host = parseHost(row.at(Field::Host), m_regions);
    if (!host)
        return host.error();
    if (!m_draft.regionCode.isEmpty() && m_draft.regionCode != host->regionCode)
        return exists(tr("%1 is in the region %2, and the row says %3.")
                          .arg(host->host, host->regionCode, m_draft.regionCode));
    m_draft.regionCode = host->regionCode;
    const Tenant *known = m_estate.tenantByHost(host->host);
    if (!known)
        return addTenant(row);
    m_draft.tenant = known->key;
    const bool isFresh = m_fresh.contains(known->key.value);
    if (!isFresh && row.says(Field::Subscription) && known->subscription != m_draft.subscription)
        return exists(tr("%1 belongs to the subscription “%2”. An import moves no tenant to "
                         "another one.")
                          .arg(known->host, m_estate.subscription(known->subscription)->name));
    return changeTenant(row, *known);
}

Result<void> ImportPlanner::addTenant(const ImportRow &row)
{
    if (m_draft.subscription.isNull())
        return invalid(tr("The row names no subscription. Choose the one of such rows."));
    const Result<Tenant> made = newTenant({.host = row.at(Field::Host),
                                           .subscription = m_draft.subscription,
                                           .name = row.at(Field::Name)},
                                          m_estate, m_regions);
    if (!made)
        return made.error();
    Tenant tenant = *made;
    if (row.says(Field::SystemHost)) {
        const Result<QlikHost> host = parseHost(row.at(Field::SystemHost), m_regions);
        if (!host)
            return host.error();
        if (host->kind != HostKind::Tenant || host->regionCode != tenant.regionCode)
            return invalid(tr("%1 cannot be the system host of %2: it is none of a tenant in the "
                              "same region.")
                               .arg(host->host, tenant.host));
        if (const Tenant *other = m_estate.tenantByHost(host->host))
            return exists(
                tr("The system host %1 is the one of “%2” already.").arg(host->host, other->name));
        tenant.systemHost = host->host;
    }
    m_draft.tenant = tenant.key;
    m_fresh.insert(tenant.key.value);
    m_estate.apply({.tenants = {tenant}});
    return changeTenant(row, tenant);
}

/// Where a secret goes is never changed: the system host stays as a test has read it.
Result<void> ImportPlanner::changeTenant(const ImportRow &row, Tenant tenant)
{
    const bool isFresh = m_fresh.contains(tenant.key.value);
    const Tenant was = tenant;
    if (isFresh)
        tenant.subscription = m_draft.subscription;
    const QString systemHost = row.at(Field::SystemHost).trimmed().toLower();
    if (!systemHost.isEmpty() && !tenant.systemHost.isEmpty() && systemHost != tenant.systemHost)
        return exists(tr("The system host of %1 is %2, and the row says %3. It may be another "
                         "tenant.")
                          .arg(tenant.host, tenant.systemHost, systemHost));
    const QString tenantId = row.at(Field::TenantId).trimmed();
    if (!tenantId.isEmpty() && !tenant.tenantId.isEmpty() && tenantId != tenant.tenantId)
        return exists(tr("The tenant ID of %1 is %2, and the row says %3. It is another tenant.")
                          .arg(tenant.host, tenant.tenantId, tenantId));
    if (const Result<void> taken = takeTenantValues(row, tenant); !taken)
        return taken;
    if (isFresh)
        m_draft.added.append(tr("tenant “%1”").arg(tenant.name));
    if (isFresh || tenant != was)
        m_draft.change.tenants.append(tenant);
    return {};
}

Result<void> ImportPlanner::takeTenantValues(const ImportRow &row, Tenant &tenant)
{
    const QString key = tenant.key.value;
    for (const auto &[field, value] :
         {std::pair{Field::Name, &tenant.name}, std::pair{Field::TenantId, &tenant.tenantId},
          std::pair{Field::Lifecycle, &tenant.lifecycle}})
        if (const Result<void> taken = take(row, field, *value, key); !taken)
            return taken;
    const bool isInherited = tenant.environment.isEmpty()
                          && row.at(Field::Environment).simplified()
                                 == environmentOf(m_estate, tenant);
    if (!isInherited)
        if (const auto taken = take(row, Field::Environment, tenant.environment, key); !taken)
            return taken;
    const QStringList tags = tagsOf(row.at(Field::Tags));
    if (!tags.isEmpty() && !isSameSet(tags, tenant.tags)) {
        ImportRow plain = row;
        plain.at(Field::Tags) = tags.join(u", "_s);
        QString now = tenant.tags->join(u", "_s);
        if (const Result<void> taken = take(plain, Field::Tags, now, key); !taken)
            return taken;
        tenant.tags = tags;
    }
    return take(row, tenantRemarks, tenant.remarks, key);
}

Result<void> ImportPlanner::take(const ImportRow &row,
                                 ImportField field,
                                 Text &value,
                                 const QString &key)
{
    QString now = value;
    const Result<void> taken = take(row, field, now, key);
    value = now;
    return taken;
}

Result<void> ImportPlanner::take(const ImportRow &row,
                                 const std::array<ImportField, 3> &fields,
                                 Remarks &remarks,
                                 const QString &key)
{
    const auto &[owner, notes, remindOn] = fields;
    if (const Result<void> taken = take(row, owner, remarks.owner, key); !taken)
        return taken;
    if (const Result<void> taken = take(row, notes, remarks.notes, key); !taken)
        return taken;
    if (!row.says(remindOn))
        return {};
    const Result<QDate> date = dateOf(row.at(remindOn), remindOn);
    if (!date)
        return date.error();
    QString now = remarks.remindOn.toString(Qt::ISODate);
    ImportRow plain = row;
    plain.at(remindOn) = date->toString(Qt::ISODate);
    remarks.remindOn = *date;
    return take(plain, remindOn, now, key);
}

} // namespace tenantry

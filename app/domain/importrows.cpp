#include "app/domain/importrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

using Field = ImportField;

QString joined(const QStringList &texts)
{
    const auto isDivided = [](const QString &text) {
        return text.contains(u',') || text.contains(u';');
    };
    return std::ranges::any_of(texts, isDivided) ? texts.join(u'\n') + u'\n' : texts.join(u", "_s);
}

QString nameOf(const Estate &estate, const SubscriptionKey &key)
{
    const Subscription *subscription = estate.subscription(key);
    return subscription ? subscription->name : QString();
}

void put(ImportRow &row, const std::array<Field, 3> &fields, const Remarks &remarks)
{
    row.at(fields[0]) = remarks.owner;
    row.at(fields[1]) = remarks.notes;
    row.at(fields[2]) = remarks.remindOn.toString(Qt::ISODate);
}

} // namespace

ImportRow rowOf(const Estate & /*estate*/, const Subscription &subscription)
{
    ImportRow row;
    row.at(Field::Subscription) = subscription.name;
    row.at(Field::LicenceNumber) = subscription.licenceNumber;
    row.at(Field::Entitlement) = entitlementWord(subscription.entitlement);
    row.at(Field::SubscriptionId) = subscription.subscriptionId;
    row.at(Field::SubscriptionEnvironment) = subscription.environment;
    QStringList environments;
    const QMap<QString, QString> &byRegion = subscription.regionEnvironments;
    for (auto entry = byRegion.begin(); entry != byRegion.end(); ++entry)
        environments.append(entry.key() + u'=' + entry.value());
    row.at(Field::RegionEnvironments) = joined(environments);
    return row;
}

ImportRow rowOf(const Estate &estate, const Tenant &tenant)
{
    ImportRow row;
    row.at(Field::Host) = tenant.host;
    row.at(Field::Subscription) = nameOf(estate, tenant.subscription);
    row.at(Field::Region) = tenant.regionCode;
    row.at(Field::Name) = tenant.name;
    row.at(Field::Environment) = tenant.environment;
    row.at(Field::Tags) = joined(tenant.tags);
    row.at(Field::SystemHost) = tenant.systemHost;
    row.at(Field::TenantId) = tenant.tenantId;
    row.at(Field::Lifecycle) = tenant.lifecycle;
    put(row, {Field::Owner, Field::Notes, Field::RemindOn}, tenant.remarks);
    return row;
}

ImportRow rowOf(const Estate &estate, const Client &client)
{
    ImportRow row;
    row.at(Field::Client) = client.name;
    row.at(Field::Tier) = tierWord(client.tier);
    row.at(Field::ClientId) = client.clientId;
    if (const Tenant *tenant = estate.tenant(client.tenant); client.tier == Tier::Tenant && tenant)
        row.at(Field::Host) = tenant->host;
    else
        row.at(Field::Subscription) = nameOf(estate, client.subscription);
    if (client.tier == Tier::Region)
        row.at(Field::Region) = client.regionCode;
    put(row, {Field::ClientOwner, Field::ClientNotes, Field::ClientRemindOn}, client.remarks);
    return row;
}

ImportRow rowOf(const Estate & /*estate*/, const SavedSearch &search)
{
    ImportRow row;
    row.at(Field::SavedSearch) = search.name;
    row.at(Field::SearchText) = search.text;
    return row;
}

} // namespace tenantry

#include "app/domain/trashjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

using Object = QJsonObject;

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue entry : value.toArray())
        list.append(entry.toString());
    return list;
}

void putRemarks(Object &json, const Remarks &remarks)
{
    json["owner"_L1] = remarks.owner.toString();
    json["notes"_L1] = remarks.notes.toString();
    json["remindOn"_L1] = remarks.remindOn.toString(Qt::ISODate);
}

Remarks remarksOf(const Object &json)
{
    return {json["owner"_L1].toString(), json["notes"_L1].toString(),
            QDate::fromString(json["remindOn"_L1].toString(), Qt::ISODate)};
}

Object toJson(const Subscription &thing)
{
    Object environments;
    for (auto entry = thing.regionEnvironments.begin(); entry != thing.regionEnvironments.end();
         ++entry)
        environments[entry.key()] = entry.value();
    return {{"key"_L1, thing.key.value.toString()},
            {"name"_L1, thing.name},
            {"licenceNumber"_L1, thing.licenceNumber},
            {"entitlement"_L1, entitlementWord(thing.entitlement)},
            {"subscriptionId"_L1, thing.subscriptionId},
            {"environment"_L1, thing.environment},
            {"regionEnvironments"_L1, environments},
            {"auditedOn"_L1, thing.auditedOn.toString(Qt::ISODate)}};
}

bool fromJson(const Object &json, Subscription &thing)
{
    const auto entitlement = entitlementFromWord(json["entitlement"_L1].toString());
    thing.key.value = json["key"_L1].toString();
    thing.name = json["name"_L1].toString();
    thing.licenceNumber = json["licenceNumber"_L1].toString();
    thing.entitlement = entitlement.value_or(Entitlement::MultipleTenants);
    thing.subscriptionId = json["subscriptionId"_L1].toString();
    thing.environment = json["environment"_L1].toString();
    const Object environments = json["regionEnvironments"_L1].toObject();
    for (auto entry = environments.begin(); entry != environments.end(); ++entry)
        thing.regionEnvironments.insert(entry.key(), entry.value().toString());
    thing.auditedOn = QDate::fromString(json["auditedOn"_L1].toString(), Qt::ISODate);
    return entitlement && !thing.key.isNull();
}

Object toJson(const Tenant &thing)
{
    Object json{{"key"_L1, thing.key.value.toString()},
                {"subscription"_L1, thing.subscription.value.toString()},
                {"host"_L1, thing.host.toString()},
                {"systemHost"_L1, thing.systemHost.toString()},
                {"tenantId"_L1, thing.tenantId.toString()},
                {"name"_L1, thing.name.toString()},
                {"region"_L1, thing.regionCode.toString()},
                {"environment"_L1, thing.environment.toString()},
                {"tags"_L1, QJsonArray::fromStringList(thing.tags)},
                {"pinnedClient"_L1, thing.pinnedClient.value.toString()},
                {"lifecycle"_L1, thing.lifecycle.toString()},
                {"vanishedAt"_L1, timeText(thing.vanishedAt)}};
    putRemarks(json, thing.remarks);
    return json;
}

bool fromJson(const Object &json, Tenant &thing)
{
    thing.key.value = json["key"_L1].toString();
    thing.subscription.value = json["subscription"_L1].toString();
    thing.host = json["host"_L1].toString();
    thing.systemHost = json["systemHost"_L1].toString();
    thing.tenantId = json["tenantId"_L1].toString();
    thing.name = json["name"_L1].toString();
    thing.regionCode = json["region"_L1].toString();
    thing.environment = json["environment"_L1].toString();
    thing.tags = listOf(json["tags"_L1]);
    thing.pinnedClient.value = json["pinnedClient"_L1].toString();
    thing.lifecycle = json["lifecycle"_L1].toString();
    thing.vanishedAt = timeOf(json["vanishedAt"_L1]);
    thing.remarks = remarksOf(json);
    return !thing.key.isNull();
}

Object toJson(const Client &thing)
{
    Object json{{"key"_L1, thing.key.value.toString()},
                {"tier"_L1, tierWord(thing.tier)},
                {"name"_L1, thing.name},
                {"clientId"_L1, thing.clientId},
                {"subscription"_L1, thing.subscription.value.toString()},
                {"region"_L1, thing.regionCode.toString()},
                {"tenant"_L1, thing.tenant.value.toString()},
                {"secretSlot"_L1, thing.secretSlot},
                {"secretStoredAt"_L1, timeText(thing.secretStoredAt)}};
    putRemarks(json, thing.remarks);
    return json;
}

bool fromJson(const Object &json, Client &thing)
{
    const auto tier = tierFromWord(json["tier"_L1].toString());
    thing.key.value = json["key"_L1].toString();
    thing.tier = tier.value_or(Tier::Tenant);
    thing.name = json["name"_L1].toString();
    thing.clientId = json["clientId"_L1].toString();
    thing.subscription.value = json["subscription"_L1].toString();
    thing.regionCode = json["region"_L1].toString();
    thing.tenant.value = json["tenant"_L1].toString();
    thing.secretSlot = json["secretSlot"_L1].toString();
    thing.secretStoredAt = timeOf(json["secretStoredAt"_L1]);
    thing.remarks = remarksOf(json);
    return tier && !thing.key.isNull();
}

/// A contact comes back with what it knows of its bot; the last result is learned anew.
Object toJson(const Contact &thing)
{
    return {{"client"_L1, thing.client.value.toString()},
            {"tenant"_L1, thing.tenant.value.toString()},
            {"state"_L1, contactStateWord(thing.state)},
            {"botUserId"_L1, thing.bot.userId.toString()},
            {"botSubject"_L1, thing.bot.subject.toString()},
            {"botName"_L1, thing.bot.name.toString()},
            {"botStatus"_L1, thing.bot.status.toString()},
            {"botRoles"_L1, QJsonArray::fromStringList(thing.bot.roles)},
            {"botCreatedAt"_L1, timeText(thing.bot.createdAt)},
            {"lastUsedAt"_L1, timeText(thing.lastUsedAt)}};
}

bool fromJson(const Object &json, Contact &thing)
{
    const auto state = contactStateFromWord(json["state"_L1].toString());
    thing.client.value = json["client"_L1].toString();
    thing.tenant.value = json["tenant"_L1].toString();
    thing.state = state.value_or(ContactState::Never);
    thing.bot = {json["botUserId"_L1].toString(), json["botSubject"_L1].toString(),
                 json["botName"_L1].toString(),   json["botStatus"_L1].toString(),
                 listOf(json["botRoles"_L1]),     timeOf(json["botCreatedAt"_L1])};
    thing.lastUsedAt = timeOf(json["lastUsedAt"_L1]);
    return state && !thing.client.isNull() && !thing.tenant.isNull();
}

template <typename Thing>
QJsonArray toJson(const QList<Thing> &things)
{
    QJsonArray array;
    for (const Thing &thing : things)
        array.append(toJson(thing));
    return array;
}

template <typename Thing>
bool fromJson(const QJsonValue &value, QList<Thing> &things)
{
    for (const QJsonValue entry : value.toArray())
        if (Thing &thing = things.emplaceBack(); !fromJson(entry.toObject(), thing))
            return false;
    return value.isArray();
}

} // namespace

QJsonObject trashToJson(const TrashEntry &entry)
{
    return {{"subscriptions"_L1, toJson(entry.subscriptions)},
            {"tenants"_L1, toJson(entry.tenants)},
            {"clients"_L1, toJson(entry.clients)},
            {"contacts"_L1, toJson(entry.contacts)}};
}

std::optional<TrashEntry> trashFromJson(const QJsonObject &json)
{
    TrashEntry entry;
    const bool isGood = fromJson(json["subscriptions"_L1], entry.subscriptions)
                     && fromJson(json["tenants"_L1], entry.tenants)
                     && fromJson(json["clients"_L1], entry.clients)
                     && fromJson(json["contacts"_L1], entry.contacts);
    return isGood ? std::optional(entry) : std::nullopt;
}

} // namespace tenantry

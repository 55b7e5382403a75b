#include "app/platform/table.h"

#include "app/domain/trashjson.h"

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

void writeRecord(const std::optional<TestRecord> &last, RowWriter &row)
{
    const TestRecord record = last.value_or(TestRecord());
    if (last)
        row.text(outcomeWord(record.outcome));
    else
        row.nothing();
    row.number(record.status);
    row.text(record.code);
    row.text(record.title);
    row.text(record.traceId);
    row.text(record.message);
    row.time(record.at);
    row.number(record.took.count());
}

std::optional<TestRecord> readRecord(RowReader &row)
{
    const std::optional<Outcome> outcome = row.optionalWord(outcomeFromWord);
    TestRecord record;
    record.outcome = outcome.value_or(Outcome::Ok);
    record.status = static_cast<int>(row.number());
    record.code = row.sharedText();
    record.title = row.sharedText();
    record.traceId = row.text();
    record.message = row.sharedText();
    record.at = row.time();
    record.took = std::chrono::milliseconds(row.number());
    return outcome ? std::optional(record) : std::nullopt;
}

void writeRemarks(const Remarks &remarks, RowWriter &row)
{
    row.text(remarks.owner);
    row.text(remarks.notes);
    row.date(remarks.remindOn);
}

Remarks readRemarks(RowReader &row)
{
    Remarks remarks;
    remarks.owner = row.sharedText();
    remarks.notes = row.text();
    remarks.remindOn = row.date();
    return remarks;
}

QJsonObject objectOf(const QMap<QString, QString> &words)
{
    QJsonObject object;
    for (auto word = words.begin(); word != words.end(); ++word)
        object[word.key()] = word.value();
    return object;
}

QMap<QString, QString> wordsOf(const QJsonObject &object)
{
    QMap<QString, QString> words;
    for (auto word = object.begin(); word != object.end(); ++word)
        words.insert(word.key(), word.value().toString());
    return words;
}

} // namespace

QStringList Table<Subscription>::columns()
{
    return {u"key"_s,
            u"name"_s,
            u"licence_number"_s,
            u"entitlement"_s,
            u"subscription_id"_s,
            u"environment"_s,
            u"region_environments"_s,
            u"audited_on"_s};
}

void Table<Subscription>::write(const Subscription &subscription, RowWriter &row)
{
    row.text(subscription.key.value);
    row.text(subscription.name);
    row.text(subscription.licenceNumber);
    row.text(entitlementWord(subscription.entitlement));
    row.text(subscription.subscriptionId);
    row.text(subscription.environment);
    row.object(objectOf(subscription.regionEnvironments));
    row.date(subscription.auditedOn);
}

Subscription Table<Subscription>::read(RowReader &row)
{
    Subscription subscription;
    subscription.key.value = row.sharedText();
    subscription.name = row.text();
    subscription.licenceNumber = row.text();
    subscription.entitlement = row.word(entitlementFromWord);
    subscription.subscriptionId = row.text();
    subscription.environment = row.text();
    subscription.regionEnvironments = wordsOf(row.object());
    subscription.auditedOn = row.date();
    return subscription;
}

QStringList Table<Tenant>::columns()
{
    return {u"key"_s,   u"subscription"_s, u"host"_s,        u"system_host"_s, u"tenant_id"_s,
            u"name"_s,  u"region"_s,       u"environment"_s, u"tags"_s,        u"pinned_client"_s,
            u"owner"_s, u"notes"_s,        u"remind_on"_s,   u"lifecycle"_s,   u"vanished_at"_s};
}

void Table<Tenant>::write(const Tenant &tenant, RowWriter &row)
{
    row.text(tenant.key.value);
    row.reference(tenant.subscription.value);
    row.text(tenant.host);
    row.text(tenant.systemHost);
    row.text(tenant.tenantId);
    row.text(tenant.name);
    row.text(tenant.regionCode);
    row.text(tenant.environment);
    row.list(tenant.tags);
    row.reference(tenant.pinnedClient.value);
    writeRemarks(tenant.remarks, row);
    row.text(tenant.lifecycle);
    row.time(tenant.vanishedAt);
}

Tenant Table<Tenant>::read(RowReader &row)
{
    Tenant tenant;
    tenant.key.value = row.sharedText();
    tenant.subscription.value = row.sharedText();
    tenant.host = row.text();
    tenant.systemHost = row.text();
    tenant.tenantId = row.text();
    tenant.name = row.text();
    tenant.regionCode = row.sharedText();
    tenant.environment = row.sharedText();
    tenant.tags = row.list();
    tenant.pinnedClient.value = row.sharedText();
    tenant.remarks = readRemarks(row);
    tenant.lifecycle = row.sharedText();
    tenant.vanishedAt = row.time();
    return tenant;
}

QStringList Table<Client>::columns()
{
    return {u"key"_s,    u"tier"_s,     u"name"_s,        u"client_id"_s,        u"subscription"_s,
            u"region"_s, u"tenant"_s,   u"secret_slot"_s, u"secret_stored_at"_s, u"owner"_s,
            u"notes"_s,  u"remind_on"_s};
}

void Table<Client>::write(const Client &client, RowWriter &row)
{
    row.text(client.key.value);
    row.text(tierWord(client.tier));
    row.text(client.name);
    row.text(client.clientId);
    row.reference(client.subscription.value);
    row.text(client.regionCode);
    row.reference(client.tenant.value);
    row.text(client.secretSlot);
    row.time(client.secretStoredAt);
    writeRemarks(client.remarks, row);
}

Client Table<Client>::read(RowReader &row)
{
    Client client;
    client.key.value = row.sharedText();
    client.tier = row.word(tierFromWord);
    client.name = row.text();
    client.clientId = row.text();
    client.subscription.value = row.sharedText();
    client.regionCode = row.sharedText();
    client.tenant.value = row.sharedText();
    client.secretSlot = row.text();
    client.secretStoredAt = row.time();
    client.remarks = readRemarks(row);
    return client;
}

QStringList Table<Contact>::columns()
{
    return {u"client"_s,    u"tenant"_s,         u"state"_s,       u"outcome"_s,  u"status"_s,
            u"code"_s,      u"title"_s,          u"trace_id"_s,    u"message"_s,  u"tested_at"_s,
            u"took_ms"_s,   u"bot_user_id"_s,    u"bot_subject"_s, u"bot_name"_s, u"bot_status"_s,
            u"bot_roles"_s, u"bot_created_at"_s, u"last_used_at"_s};
}

void Table<Contact>::write(const Contact &contact, RowWriter &row)
{
    row.text(contact.client.value);
    row.text(contact.tenant.value);
    row.text(contactStateWord(contact.state));
    writeRecord(contact.last, row);
    row.text(contact.bot.userId);
    row.text(contact.bot.subject);
    row.text(contact.bot.name);
    row.text(contact.bot.status);
    row.list(contact.bot.roles);
    row.time(contact.bot.createdAt);
    row.time(contact.lastUsedAt);
}

Contact Table<Contact>::read(RowReader &row)
{
    Contact contact;
    contact.client.value = row.sharedText();
    contact.tenant.value = row.sharedText();
    contact.state = row.word(contactStateFromWord);
    contact.last = readRecord(row);
    contact.bot.userId = row.text();
    contact.bot.subject = row.sharedText();
    contact.bot.name = row.sharedText();
    contact.bot.status = row.sharedText();
    contact.bot.roles = row.list();
    contact.bot.createdAt = row.time();
    contact.lastUsedAt = row.time();
    return contact;
}

QStringList Table<SavedSearch>::columns()
{
    return {u"key"_s, u"name"_s, u"text"_s};
}

void Table<SavedSearch>::write(const SavedSearch &search, RowWriter &row)
{
    row.text(search.key.value);
    row.text(search.name);
    row.text(search.text);
}

SavedSearch Table<SavedSearch>::read(RowReader &row)
{
    SavedSearch search;
    search.key.value = row.text();
    search.name = row.text();
    search.text = row.text();
    return search;
}

QStringList Table<TrashEntry>::columns()
{
    return {u"key"_s, u"removed_at"_s, u"content"_s};
}

void Table<TrashEntry>::write(const TrashEntry &entry, RowWriter &row)
{
    row.text(entry.key.value);
    row.time(entry.removedAt);
    row.object(trashToJson(entry));
}

TrashEntry Table<TrashEntry>::read(RowReader &row)
{
    const TrashKey ofRow{row.text()};
    const QDateTime removedAt = row.time();
    std::optional<TrashEntry> entry = trashFromJson(row.object());
    if (!entry) {
        row.complain();
        return {};
    }
    entry->key = ofRow;
    entry->removedAt = removedAt;
    return *std::move(entry);
}

} // namespace tenantry

#include "app/platform/table.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

template <typename Value>
using Word = std::pair<Value, QLatin1StringView>;

constexpr std::array<Word<Entitlement>, 2> entitlements{{
    {Entitlement::SingleTenant, "single"_L1},
    {Entitlement::MultipleTenants, "multiple"_L1},
}};

constexpr std::array<Word<ContactState>, 3> states{{
    {ContactState::Never, "never"_L1},
    {ContactState::TokenOnly, "tokenOnly"_L1},
    {ContactState::BotKnown, "botKnown"_L1},
}};

template <const auto &words, typename Value>
QString wordOf(Value value)
{
    return std::ranges::find(words, value, &Word<Value>::first)->second;
}

template <const auto &words, typename Value>
std::optional<Value> meaningOf(QStringView word)
{
    const auto found = std::ranges::find_if(words, [word](const Word<Value> &entry) {
        return word.compare(entry.second) == 0;
    });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

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
    record.code = row.text();
    record.title = row.text();
    record.traceId = row.text();
    record.message = row.text();
    record.at = row.time();
    record.took = std::chrono::milliseconds(row.number());
    return outcome ? std::optional(record) : std::nullopt;
}

} // namespace

QStringList Table<Subscription>::columns()
{
    return {u"key"_s, u"name"_s, u"licence_number"_s, u"entitlement"_s};
}

void Table<Subscription>::write(const Subscription &subscription, RowWriter &row)
{
    row.text(subscription.key.value);
    row.text(subscription.name);
    row.text(subscription.licenceNumber);
    row.text(wordOf<entitlements>(subscription.entitlement));
}

Subscription Table<Subscription>::read(RowReader &row)
{
    Subscription subscription;
    subscription.key.value = row.text();
    subscription.name = row.text();
    subscription.licenceNumber = row.text();
    subscription.entitlement = row.word(meaningOf<entitlements, Entitlement>);
    return subscription;
}

QStringList Table<Tenant>::columns()
{
    return {u"key"_s,  u"subscription"_s, u"host"_s,        u"system_host"_s, u"tenant_id"_s,
            u"name"_s, u"region"_s,       u"environment"_s, u"tags"_s,        u"pinned_client"_s};
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
}

Tenant Table<Tenant>::read(RowReader &row)
{
    Tenant tenant;
    tenant.key.value = row.text();
    tenant.subscription.value = row.text();
    tenant.host = row.text();
    tenant.systemHost = row.text();
    tenant.tenantId = row.text();
    tenant.name = row.text();
    tenant.regionCode = row.text();
    tenant.environment = row.text();
    tenant.tags = row.list();
    tenant.pinnedClient.value = row.text();
    return tenant;
}

QStringList Table<Client>::columns()
{
    return {u"key"_s,    u"tier"_s,   u"name"_s,        u"client_id"_s,       u"subscription"_s,
            u"region"_s, u"tenant"_s, u"secret_slot"_s, u"secret_stored_at"_s};
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
}

Client Table<Client>::read(RowReader &row)
{
    Client client;
    client.key.value = row.text();
    client.tier = row.word(tierFromWord);
    client.name = row.text();
    client.clientId = row.text();
    client.subscription.value = row.text();
    client.regionCode = row.text();
    client.tenant.value = row.text();
    client.secretSlot = row.text();
    client.secretStoredAt = row.time();
    return client;
}

QStringList Table<Contact>::columns()
{
    return {u"client"_s,    u"tenant"_s,        u"state"_s,       u"outcome"_s,  u"status"_s,
            u"code"_s,      u"title"_s,         u"trace_id"_s,    u"message"_s,  u"tested_at"_s,
            u"took_ms"_s,   u"bot_user_id"_s,   u"bot_subject"_s, u"bot_name"_s, u"bot_status"_s,
            u"bot_roles"_s, u"bot_created_at"_s};
}

void Table<Contact>::write(const Contact &contact, RowWriter &row)
{
    row.text(contact.client.value);
    row.text(contact.tenant.value);
    row.text(wordOf<states>(contact.state));
    writeRecord(contact.last, row);
    row.text(contact.bot.userId);
    row.text(contact.bot.subject);
    row.text(contact.bot.name);
    row.text(contact.bot.status);
    row.list(contact.bot.roles);
    row.time(contact.bot.createdAt);
}

Contact Table<Contact>::read(RowReader &row)
{
    Contact contact;
    contact.client.value = row.text();
    contact.tenant.value = row.text();
    contact.state = row.word(meaningOf<states, ContactState>);
    contact.last = readRecord(row);
    contact.bot.userId = row.text();
    contact.bot.subject = row.text();
    contact.bot.name = row.text();
    contact.bot.status = row.text();
    contact.bot.roles = row.list();
    contact.bot.createdAt = row.time();
    return contact;
}

} // namespace tenantry

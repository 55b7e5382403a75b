#include "app/formats/estatefile.h"

#include "app/domain/edits.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr qsizetype largestFile = qsizetype{20} * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("EstateFile", text);
}

Error broken(const QString &message, ErrorCode code = ErrorCode::Corrupt)
{
    return {code, tr("The estate file cannot be read. %1").arg(message)};
}

/// Reads entry by entry into an estate of its own, so that each is checked against the ones before.
class EstateFileReader
{
public:
    explicit EstateFileReader(const RegionCatalogue &regions)
        : m_regions(regions)
    {}

    Result<EstateFile> read(const QJsonObject &root)
    {
        using Reader = Result<void> (EstateFileReader::*)(const QJsonObject &);
        struct List
        {
            QLatin1StringView key;
            QLatin1StringView name; // the entry's value that names it in an error
            Reader reader;
        };
        const List lists[] = {
            {"subscriptions"_L1, "name"_L1, &EstateFileReader::readSubscription},
            {"tenants"_L1, "host"_L1, &EstateFileReader::readTenant},
            {"clients"_L1, "name"_L1, &EstateFileReader::readClient},
            {"contacts"_L1, "clientId"_L1, &EstateFileReader::readContact},
        };
        for (const List &list : lists) {
            const QJsonValue value = root[list.key];
            if (!value.isArray() && !value.isUndefined())
                return broken(tr("“%1” is not a list.").arg(list.key));
            const QJsonArray entries = value.toArray();
            for (qsizetype i = 0; i < entries.size(); ++i) {
                const QJsonObject entry = entries[i].toObject();
                const Result<void> done = (this->*list.reader)(entry);
                if (!done)
                    return broken(tr("Entry %1 of “%2” (“%3”): %4")
                                      .arg(i + 1)
                                      .arg(list.key, entry[list.name].toString().left(80),
                                           done.error().message),
                                  done.error().code);
            }
        }
        return EstateFile{std::move(m_change), std::move(m_secrets)};
    }

private:
    /// The key of the subscription that the entry names; null where it names none.
    Result<SubscriptionKey> subscriptionOf(const QJsonObject &entry) const
    {
        const QString name = entry["subscription"_L1].toString();
        const Subscription *subscription = m_estate.subscriptionByName(name);
        if (!name.isEmpty() && !subscription)
            return Error{ErrorCode::NotFound,
                         tr("There is no subscription “%1” in the file.").arg(name)};
        return subscription ? subscription->key : SubscriptionKey();
    }

    Result<TenantKey> tenantOf(const QJsonObject &entry) const
    {
        const QString host = entry["tenant"_L1].toString();
        const Tenant *tenant = m_estate.tenantByHost(host);
        if (!host.isEmpty() && !tenant)
            return Error{ErrorCode::NotFound, tr("There is no tenant “%1” in the file.").arg(host)};
        return tenant ? tenant->key : TenantKey();
    }

    Result<void> readSubscription(const QJsonObject &entry)
    {
        const QString entitlement = entry["entitlement"_L1].toString(u"multiple"_s);
        if (entitlement != "multiple"_L1 && entitlement != "single"_L1)
            return Error{ErrorCode::Invalid,
                         tr("The entitlement is “single” or “multiple”, not “%1”.")
                             .arg(entitlement)};
        SubscriptionInput input;
        input.name = entry["name"_L1].toString();
        input.licenceNumber = entry["licenceNumber"_L1].toString();
        input.entitlement = entitlement == "single"_L1 ? Entitlement::SingleTenant
                                                       : Entitlement::MultipleTenants;
        const Result<Subscription> subscription = newSubscription(input, m_estate);
        if (!subscription)
            return subscription.error();
        return keep({.subscriptions = {*subscription}});
    }

    Result<void> readTenant(const QJsonObject &entry)
    {
        const Result<SubscriptionKey> subscription = subscriptionOf(entry);
        if (!subscription)
            return subscription.error();
        TenantInput input;
        input.host = entry["host"_L1].toString();
        input.subscription = *subscription;
        input.name = entry["name"_L1].toString();
        input.environment = entry["environment"_L1].toString();
        for (const QJsonValue tag : entry["tags"_L1].toArray())
            input.tags.append(tag.toString());
        const Result<Tenant> tenant = newTenant(input, m_estate, m_regions);
        if (!tenant)
            return tenant.error();
        return keep({.tenants = {*tenant}});
    }

    Result<void> readClient(const QJsonObject &entry)
    {
        const std::optional<Tier> tier = tierFromWord(entry["tier"_L1].toString());
        const Result<SubscriptionKey> subscription = subscriptionOf(entry);
        const Result<TenantKey> tenant = tenantOf(entry);
        if (!tier)
            return Error{ErrorCode::Invalid,
                         tr("The tier is “organization”, “region” or “tenant”.")};
        if (!subscription)
            return subscription.error();
        if (!tenant)
            return tenant.error();
        ClientInput input;
        input.name = entry["name"_L1].toString();
        input.tier = *tier;
        input.clientId = entry["clientId"_L1].toString();
        input.subscription = *subscription;
        input.regionCode = entry["region"_L1].toString();
        input.tenant = *tenant;
        Result<Client> client = newClient(input, m_estate, m_regions);
        if (!client)
            return client.error();
        if (entry.contains("secret"_L1))
            if (const Result<void> taken = takeSecret(entry, *client); !taken)
                return taken.error();
        return keep({.clients = {*client}});
    }

    Result<void> takeSecret(const QJsonObject &entry, Client &client)
    {
        Secret secret = Secret::take(entry["secret"_L1].toString());
        const Result<void> possible = checkSecret(secret, client.clientId, m_estate);
        if (!possible)
            return possible.error();
        const QString storedAt = entry["secretStoredAt"_L1].toString();
        client.secretStoredAt = QDateTime::fromString(storedAt, Qt::ISODate).toUTC();
        if (!storedAt.isEmpty() && !client.secretStoredAt.isValid())
            return Error{ErrorCode::Invalid,
                         tr("“%1” is not a time such as 2026-11-01T09:00:00Z.").arg(storedAt)};
        client.secretSlot = newSecretSlot();
        m_secrets.emplace_back(client.secretKey(), std::move(secret));
        return {};
    }

    Result<void> readContact(const QJsonObject &entry)
    {
        const QString clientId = entry["clientId"_L1].toString();
        const Result<TenantKey> tenant = tenantOf(entry);
        if (!tenant)
            return tenant.error();
        const auto client = std::ranges::find(m_estate.clients(), clientId, &Client::clientId);
        if (client == m_estate.clients().end() || tenant->isNull())
            return Error{ErrorCode::NotFound,
                         tr("A contact names a client ID and a tenant of the file.")};
        if (!entry["contacted"_L1].toBool())
            return {};
        Contact contact;
        contact.client = client->key;
        contact.tenant = *tenant;
        contact.state = ContactState::TokenOnly;
        return keep({.contacts = {contact}});
    }

    Result<void> keep(const EstateChange &change)
    {
        m_estate.apply(change);
        m_change.subscriptions += change.subscriptions;
        m_change.tenants += change.tenants;
        m_change.clients += change.clients;
        m_change.contacts += change.contacts;
        return {};
    }

    const RegionCatalogue &m_regions;
    Estate m_estate;
    EstateChange m_change;
    std::vector<std::pair<QString, Secret>> m_secrets;
};

} // namespace

Result<EstateFile> readEstateFile(const Secret &json, const RegionCatalogue &regions)
{
    if (json.size() > largestFile)
        return broken(tr("It is larger than 20 MiB."), ErrorCode::TooLarge);
    QJsonParseError parsed{};
    const QByteArrayView bytes = json.reveal();
    const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(),
                                                                             bytes.size()),
                                                     &parsed)
                                 .object();
    if (parsed.error != QJsonParseError::NoError)
        return broken(
            tr("It is not JSON: %1 at byte %2.").arg(parsed.errorString()).arg(parsed.offset));
    if (root["format"_L1].toString() != "tenantry-estate"_L1)
        return broken(tr("It does not say that it is a “tenantry-estate”."));
    const int version = root["version"_L1].toInt();
    if (version > 1)
        return broken(tr("It was written by a newer Tenantry. Update Tenantry first."),
                      ErrorCode::NewerVersion);
    if (version != 1)
        return broken(tr("It does not tell its version."));
    return EstateFileReader(regions).read(root);
}

} // namespace tenantry

#include "app/domain/edits.h"

#include "app/domain/hostbinding.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr qsizetype longestSecret = 1200; // bytes; the smallest keychain takes 2560 [security 3]
constexpr qsizetype longestName = 200;

QString tr(const char *text)
{
    return QCoreApplication::translate("Edits", text);
}

Result<Client> checkRegionTier(Client client,
                               const ClientInput &input,
                               const Estate &estate,
                               const RegionCatalogue &regions)
{
    const Subscription *subscription = estate.subscription(input.subscription);
    if (!subscription)
        return Error{ErrorCode::NotFound,
                     tr("A region-level client belongs to a subscription. Choose one, or add it "
                        "first.")};
    const Region *region = regions.find(input.regionCode);
    if (!region)
        return Error{ErrorCode::NotFound,
                     tr("The region “%1” is not known. Use a code such as eu or eu-west-1.")
                         .arg(input.regionCode)};
    if (const Client *other = estate.regionLevelClient(subscription->key, region->code))
        return exists(tr("The subscription “%1” has its region-level client for %2 already: “%3”. "
                         "There is one for each region; replace its secret, or remove it first.")
                          .arg(subscription->name, region->shortName, other->name));
    if (!region->environments.contains("commercial"_L1))
        return invalid(tr("There are no region-level clients in %1. Use tenant-level clients.")
                           .arg(region->name));
    client.regionCode = region->code;
    return client;
}

Result<Client> checkTenantTier(Client client, const ClientInput &input, const Estate &estate)
{
    const Tenant *tenant = estate.tenant(input.tenant);
    if (!tenant)
        return Error{
            ErrorCode::NotFound,
            tr("A tenant-level client belongs to one tenant. Choose one, or add it first.")};
    client.tenant = tenant->key;
    client.subscription = tenant->subscription;
    return client;
}

} // namespace

Result<QString> checkedName(const QString &input, const QString &what)
{
    const QString name = input.trimmed();
    if (name.isEmpty())
        return invalid(tr("%1 needs a name.").arg(what));
    if (name.size() > longestName)
        return invalid(tr("The name of %1 may have at most %2 characters.")
                           .arg(what.toLower())
                           .arg(longestName));
    const auto isBad = [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    };
    if (std::ranges::any_of(name, isBad))
        return invalid(tr("The name of %1 holds characters that cannot be seen. Type it anew.")
                           .arg(what.toLower()));
    return name;
}

Result<Subscription> newSubscription(const SubscriptionInput &input, const Estate &estate)
{
    const Result<QString> name = checkedName(input.name, tr("A subscription"));
    if (!name)
        return name.error();
    if (estate.subscriptionByName(*name))
        return exists(tr("There is a subscription “%1” already.").arg(*name));
    Subscription subscription;
    subscription.key = SubscriptionKey::make();
    subscription.name = *name;
    subscription.licenceNumber = input.licenceNumber.simplified();
    subscription.entitlement = input.entitlement;
    return subscription;
}

Result<Tenant> newTenant(const TenantInput &input,
                         const Estate &estate,
                         const RegionCatalogue &regions)
{
    const Result<QlikHost> host = parseHost(input.host, regions);
    if (!host)
        return host.error();
    if (host->kind != HostKind::Tenant)
        return invalid(tr("%1 is not a tenant. Enter the host of a tenant, such as "
                          "acme.eu.qlikcloud.com.")
                           .arg(host->host));
    if (const Tenant *other = estate.tenantByHost(host->host))
        return exists(tr("The tenant %1 is there already, as “%2”.").arg(host->host, other->name));
    if (!estate.subscription(input.subscription))
        return Error{ErrorCode::NotFound,
                     tr("A tenant belongs to a subscription. Choose one, or add it first.")};
    const Result<QString> name = checkedName(input.name.trimmed().isEmpty() ? host->label
                                                                            : input.name,
                                             tr("A tenant"));
    if (!name)
        return name.error();
    Tenant tenant;
    tenant.key = TenantKey::make();
    tenant.subscription = input.subscription;
    tenant.host = host->host;
    tenant.name = *name;
    tenant.regionCode = host->regionCode;
    tenant.environment = input.environment.simplified();
    QStringList tags;
    for (const QString &tag : input.tags)
        if (!tag.simplified().isEmpty() && !tags.contains(tag.simplified()))
            tags.append(tag.simplified());
    tenant.tags = tags;
    return tenant;
}

Result<Client> newClient(const ClientInput &input,
                         const Estate &estate,
                         const RegionCatalogue &regions)
{
    const Result<QString> name = checkedName(input.name, tr("A client"));
    if (!name)
        return name.error();
    const QString clientId = input.clientId.trimmed();
    const bool isPlain = std::ranges::all_of(clientId, [](QChar c) {
        return c.unicode() > u' ' && c.unicode() < 127;
    });
    if (clientId.isEmpty() || clientId.size() > longestName || !isPlain)
        return invalid(
            tr("A client ID is needed: one word, mostly 32 letters and digits. It stands "
               "beside the client in My Qlik or in the tenant's administration."));
    if (const Client *same = estate.clientByClientId(clientId))
        return exists(tr("The client ID %1 is there already, as “%2”.").arg(clientId, same->name));
    Client client;
    client.key = ClientKey::make();
    client.tier = input.tier;
    client.name = *name;
    client.clientId = clientId;
    client.subscription = input.subscription;
    if (input.tier == Tier::Region)
        return checkRegionTier(std::move(client), input, estate, regions);
    if (input.tier == Tier::Tenant)
        return checkTenantTier(std::move(client), input, estate);
    return client;
}

Result<Subscription> editedSubscription(const Subscription &changed, const Estate &estate)
{
    Subscription subscription = changed;
    const Result<QString> name = checkedName(changed.name, tr("A subscription"));
    if (!name)
        return name.error();
    const Subscription *other = estate.subscriptionByName(*name);
    if (other && other->key != changed.key)
        return exists(tr("There is a subscription “%1” already.").arg(*name));
    subscription.name = *name;
    subscription.licenceNumber = changed.licenceNumber.simplified();
    subscription.environment = changed.environment.simplified();
    return subscription;
}

Result<Client> editedClient(const Client &changed)
{
    const Result<QString> name = checkedName(changed.name, tr("A client"));
    if (!name)
        return name.error();
    Client client = changed;
    client.name = *name;
    return client;
}

Result<void> checkSecret(const Secret &secret, const QString &clientId, const Estate &estate)
{
    const QByteArrayView bytes = secret.reveal();
    if (bytes.isEmpty())
        return invalid(tr("The client secret is empty. Paste it from where the client was made."));
    if (bytes.size() > longestSecret)
        return invalid(tr("This is too long for a client secret: %1 bytes, at most %2 are taken. "
                          "Copy the secret alone and paste it again.")
                           .arg(bytes.size())
                           .arg(longestSecret));
    const auto isBad = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    if (std::ranges::any_of(bytes, isBad))
        return invalid(tr("The client secret holds a line break or another character that cannot "
                          "be seen. Copy the secret alone and paste it again."));
    const auto isThis = [bytes](const QString &id) { return bytes == id.toUtf8(); };
    if (isThis(clientId) || std::ranges::any_of(estate.clients(), isThis, &Client::clientId))
        return invalid(tr("This is a client ID, not a client secret. The secret is the longer of "
                          "the two and is shown once, when the client is made."));
    return {};
}

} // namespace tenantry

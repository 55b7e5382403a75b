// What the planner makes of the client and the saved search of a row.
#include "app/domain/edits.h"
#include "app/domain/importplanner.h"
#include "app/domain/importvalues.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

using Field = ImportField;

constexpr std::array clientRemarks{Field::ClientOwner, Field::ClientNotes, Field::ClientRemindOn};

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportPlanner", text);
}

QString nameOf(const Client &client)
{
    return tr("client “%1”").arg(client.name);
}

} // namespace

Result<void> ImportPlanner::planClient(const ImportRow &row)
{
    if (row.says(Field::Tier))
        if (const Result<Tier> tier = tierOf(row.at(Field::Tier)); !tier)
            return tier.error();
    if (!row.says(Field::ClientId) && row.says(Field::Client))
        return invalid(tr("The client “%1” has no client ID.").arg(row.at(Field::Client)));
    if (!row.says(Field::ClientId))
        return {};
    const Client *known = m_estate.clientByClientId(row.at(Field::ClientId).trimmed());
    return known ? changeClient(row, *known) : addClient(row);
}

Result<Tier> ImportPlanner::newTierOf(const ImportRow &row) const
{
    if (row.says(Field::Tier))
        return tierOf(row.at(Field::Tier));
    const QString id = row.at(Field::ClientId).trimmed().toLower();
    if (row.says(Field::Host))
        return m_clientHosts.value(id).isEmpty() ? Tier::Region : Tier::Tenant;
    if (row.says(Field::Region))
        return Tier::Region;
    return invalid(tr("The row does not say at which tier the client is: organization, region or "
                      "tenant."));
}

Result<void> ImportPlanner::addClient(const ImportRow &row)
{
    const Result<Tier> tier = newTierOf(row);
    if (!tier)
        return tier.error();
    ClientInput input{.name = row.at(Field::Client),
                      .tier = *tier,
                      .clientId = row.at(Field::ClientId),
                      .subscription = m_draft.subscription};
    if (*tier == Tier::Region)
        input.regionCode = m_draft.regionCode;
    if (*tier == Tier::Tenant)
        input.tenant = m_draft.tenant;
    if (!row.says(Field::Client)) {
        const Tenant *tenant = m_estate.tenant(m_draft.tenant);
        input.name = *tier == Tier::Region           ? m_draft.regionCode
                   : *tier == Tier::Tenant && tenant ? tenant->name.toString()
                                                     : tierWord(*tier);
    }
    Result<Client> client = newClient(input, m_estate, m_regions);
    if (!client)
        return client.error();
    m_fresh.insert(client->key.value);
    const Result<void> taken = take(row, clientRemarks, client->remarks, client->key.value);
    m_fresh.remove(client->key.value);
    if (!taken)
        return taken;
    m_draft.client = client->name;
    m_draft.added.append(nameOf(*client));
    m_draft.change.clients.append(*client);
    m_missing.insert(client->key);
    return planSecret(row, *client);
}

/// The first row that brings a client's secret decides; a client that has one keeps it.
Result<void> ImportPlanner::planSecret(const ImportRow &row, const Client &client)
{
    if (!row.secretProblem.isEmpty()) {
        m_draft.secret = RowSecret::LeftOut;
        m_draft.notes.append(row.secretProblem);
    }
    if (row.secret == 0 || !row.secretProblem.isEmpty())
        return {};
    if (!m_missing.contains(client.key)) {
        m_draft.secret = RowSecret::Kept;
        m_draft.notes.append(tr("has its secret already; replace it at the client"));
        return {};
    }
    m_draft.secret = m_options.isWithSecrets ? RowSecret::Stored : RowSecret::LeftOut;
    const auto earlier = m_secretsOf.constFind(client.key);
    if (earlier != m_secretsOf.constEnd() && *earlier != row.secret)
        return exists(tr("This row and row %1 bring different secrets for the client “%2”. Let "
                         "them agree.")
                          .arg(*earlier)
                          .arg(client.name));
    if (earlier != m_secretsOf.constEnd())
        return {};
    m_draft.secretOf = client.key;
    m_draft.secretRow = row.secret;
    const auto isPlanned = [&client](const Client &other) { return other.key == client.key; };
    if (!m_options.isWithSecrets || std::ranges::any_of(m_draft.change.clients, isPlanned))
        return {};
    m_draft.changed.append(tr("client secret"));
    m_draft.change.clients.append(client);
    return {};
}

Result<void> ImportPlanner::changeClient(const ImportRow &row, Client client)
{
    const Client was = client;
    m_draft.client = client.name;
    const Result<Tier> tier = row.says(Field::Tier) ? tierOf(row.at(Field::Tier)) : client.tier;
    if (!tier)
        return tier.error();
    if (*tier != client.tier)
        return exists(tr("The client ID %1 belongs to “%2”, which is at another tier: %3.")
                          .arg(client.clientId, client.name, tierWord(client.tier)));
    const auto isOther = [](const auto &said, const auto &now) {
        return said != std::decay_t<decltype(said)>() && said != now;
    };
    const bool isElsewhere = client.tier == Tier::Tenant
                               ? isOther(m_draft.tenant, client.tenant)
                               : client.tier == Tier::Region
                                     && (isOther(m_draft.subscription, client.subscription)
                                         || isOther(m_draft.regionCode, client.regionCode));
    if (isElsewhere)
        return exists(tr("The client ID %1 belongs to “%2”, which is used elsewhere. An import "
                         "moves no client.")
                          .arg(client.clientId, client.name));
    if (const Result<void> taken = take(row, Field::Client, client.name, client.key.value); !taken)
        return taken;
    const auto taken = take(row, clientRemarks, client.remarks, client.key.value);
    if (!taken)
        return taken;
    if (client != was)
        m_draft.change.clients.append(client);
    return planSecret(row, client);
}

Result<void> ImportPlanner::planSearch(const ImportRow &row)
{
    const QString name = row.at(Field::SavedSearch).simplified();
    if (name.isEmpty())
        return {};
    if (!row.says(Field::SearchText))
        return invalid(tr("The saved search “%1” has no text.").arg(name));
    SavedSearch search{SavedSearchKey::make(), name, {}};
    for (const SavedSearch &known : m_estate.savedSearches())
        if (known.name.compare(name, Qt::CaseInsensitive) == 0)
            search = known;
    const SavedSearch was = search;
    if (const Result<void> taken = take(row, Field::SearchText, search.text, search.key.value);
        !taken)
        return taken;
    if (was.text.isEmpty())
        m_draft.added.append(tr("saved search “%1”").arg(name));
    if (search != was)
        m_draft.change.savedSearches.append(search);
    return {};
}

} // namespace tenantry

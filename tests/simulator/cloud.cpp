#include "tests/simulator/cloud.h"

#include "tests/simulator/journal.h"

#include <utility>

namespace tenantry::simulator {

using namespace Qt::StringLiterals;

Cloud::Cloud(Estate estate, quint32 seed)
    : m_estate(std::move(estate))
    , m_hosts(m_estate)
    , m_bots(seed)
{
    for (const Client &client : m_estate.clients)
        m_clients.insert(client.id, &client);
    for (const Estate::KnownBot &known : m_estate.bots) {
        const std::optional<Host> host = m_hosts.find(known.tenantHost.toLower());
        const Client *owner = m_clients.value(known.clientId);
        if (!host || !host->tenant || !owner)
            continue;
        m_bots.make(*host->tenant, *owner, known.status, known.roles);
        takeLicence(*owner, *host->tenant, false);
    }
}

const Client *Cloud::client(const QString &clientId) const
{
    const Client *found = m_clients.value(clientId);
    return found && !found->revoked ? found : nullptr;
}

bool Cloud::mayEnter(const Client &client, const Host &host)
{
    switch (client.tier) {
    case Tier::Organization: return host.kind == HostKind::Console;
    case Tier::Tenant:
        return host.tenant
            && client.tenantHost.compare(host.tenant->host, Qt::CaseInsensitive) == 0;
    case Tier::Region:
        if (host.kind == HostKind::Console || client.region != host.region)
            return false;
        return !host.tenant || client.subscription == host.tenant->subscription;
    }
    return false;
}

const Bot &Cloud::welcome(const Client &client, const Tenant &tenant)
{
    if (const Bot *known = m_bots.find(tenant, client.id))
        return *known;
    const Bot &bot = m_bots.make(tenant, client, u"active"_s, {u"TenantAdmin"_s});
    Journal::write({{u"event"_s, u"bot"_s},
                    {u"host"_s, tenant.host},
                    {u"clientId"_s, client.id},
                    {u"userId"_s, bot.userId},
                    {u"name"_s, bot.name}});
    takeLicence(client, tenant, true);
    return bot;
}

void Cloud::takeLicence(const Client &client, const Tenant &tenant, bool isTold)
{
    if (!m_licences.take(tenant, client) || !isTold)
        return;
    Journal::write({{u"event"_s, u"licence"_s},
                    {u"host"_s, tenant.host},
                    {u"subject"_s, u"qlikbot\\"_s + client.id},
                    {u"subscription"_s, tenant.subscription},
                    {u"used"_s, m_licences.usedBy(tenant.subscription)}});
}

} // namespace tenantry::simulator

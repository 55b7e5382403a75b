#include "tests/simulator/hostdirectory.h"

namespace tenantry::simulator {

using namespace Qt::StringLiterals;

HostDirectory::HostDirectory(const Estate &estate)
{
    const QString console = u"console.qlikcloud.com"_s;
    m_hosts.insert(console, {HostKind::Console, console, console, {}, nullptr});
    const auto addRegister = [this](const QString &region) {
        const QString name = u"register.%1.qlikcloud.com"_s.arg(region);
        m_hosts.insert(name, {HostKind::Register, name, name, region, nullptr});
    };
    for (const Tenant &tenant : estate.tenants) {
        for (const QString &name : {tenant.host.toLower(), tenant.systemHost.toLower()})
            m_hosts.insert(name,
                           {HostKind::Tenant, name, tenant.systemHost, tenant.region, &tenant});
        addRegister(tenant.region);
    }
    for (const Client &client : estate.clients) {
        if (client.tier == Tier::Region)
            addRegister(client.region);
    }
}

std::optional<Host> HostDirectory::find(const QString &name) const
{
    const auto found = m_hosts.find(name);
    if (found == m_hosts.end())
        return std::nullopt;
    return found.value();
}

} // namespace tenantry::simulator

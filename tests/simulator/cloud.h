#pragma once

#include "tests/simulator/botregistry.h"
#include "tests/simulator/estate.h"
#include "tests/simulator/hostdirectory.h"
#include "tests/simulator/licencepool.h"
#include "tests/simulator/tokendesk.h"

#include <QHash>

namespace tenantry::simulator {

/// The state of the simulated cloud: who exists, who has come in, what it cost.
class Cloud
{
public:
    Cloud(Estate estate, quint32 seed);
    Cloud(const Cloud &) = delete;
    Cloud &operator=(const Cloud &) = delete;

    const Estate &estate() const { return m_estate; }
    const HostDirectory &hosts() const { return m_hosts; }
    const BotRegistry &bots() const { return m_bots; }
    const LicencePool &licences() const { return m_licences; }
    TokenDesk &tokens() { return m_tokens; }

    /// Null for an id that nobody has or that was revoked.
    const Client *client(const QString &clientId) const;
    static bool mayEnter(const Client &client, const Host &host);
    /// The bot of the client, which the first use makes.
    const Bot &welcome(const Client &client, const Tenant &tenant);

private:
    void takeLicence(const Client &client, const Tenant &tenant, bool isTold);

    Estate m_estate;
    HostDirectory m_hosts;
    BotRegistry m_bots;
    LicencePool m_licences;
    TokenDesk m_tokens;
    QHash<QString, const Client *> m_clients;
};

} // namespace tenantry::simulator

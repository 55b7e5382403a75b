#pragma once

#include "app/cli/secretinput.h"
#include "app/cli/verb.h"

namespace tenantry {

/// add subscription | tenant | client.
class AddVerb final : public Verb
{
    Q_OBJECT

public:
    /// `input` is the descriptor that a client's secret is read from.
    AddVerb(Workspace &workspace, const Arguments &arguments, Console &console, int input = 0);

    void start() override;

private:
    void addSubscription();
    void addTenant();
    void addClient();
    Result<ClientInput> clientInput() const;
    void takeSecret(Result<Secret> secret);
    void takeClient(Result<ClientKey> key);
    /// Says what was added, or would be, and writes the newest row of its kind.
    void end(QStringView kind, const QString &sentence);

    SecretInput m_input;
    ClientInput m_client;
};

} // namespace tenantry

#include "tests/support/testworkspace.h"

#include <algorithm>

namespace tenantry {

QByteArray sampleSecret(const Client &client)
{
    return "secret-of-" + client.name.toUtf8();
}

TestWorkspace::TestWorkspace()
    : workspace(Ports{clock, secrets, http, estates, files, places, sealer},
                RegionCatalogue::builtIn())
{
    http.answer = healthyCloud;
    estates.stored = SampleEstate().estate;
    for (const Client &client : estates.stored.clients())
        secrets.write(client.secretKey(), Secret(sampleSecret(client)), {});
    const Result<void> opened = workspace.open();
    Q_ASSERT(opened);
}

const Client &TestWorkspace::client(const QString &name) const
{
    return *std::ranges::find(workspace.estate().clients(), name, &Client::name);
}

const Tenant &TestWorkspace::tenant(const QString &host) const
{
    return *workspace.estate().tenantByHost(host);
}

TestTarget TestWorkspace::target(const QString &host) const
{
    return workspace.effectiveTargets({tenant(host).key}).first();
}

void TestWorkspace::makeKnown(const QString &host)
{
    const TestTarget known = target(host);
    const Result<void> applied = workspace.apply(
        {.contacts = {Contact{known.client, known.tenant, ContactState::TokenOnly, {}, {}}}});
    Q_ASSERT(applied);
}

} // namespace tenantry

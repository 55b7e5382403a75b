#pragma once

#include "app/ports/memorysecretstore.h"
#include "app/services/workspace.h"
#include "tests/support/cloudanswers.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakesealer.h"
#include "tests/support/memoryestatestore.h"
#include "tests/support/memoryfileplaces.h"
#include "tests/support/memoryfilestore.h"
#include "tests/support/sampleestate.h"

namespace tenantry {

/// A workspace over working fakes: the sample estate, each client's secret in the keychain, and a
/// healthy cloud.
struct TestWorkspace
{
    TestWorkspace();

    const Client &client(const QString &name) const;
    const Tenant &tenant(const QString &host) const;
    /// The effective contact of a tenant.
    TestTarget target(const QString &host) const;
    /// Marks a contact as known, so that it needs no first contact.
    void makeKnown(const QString &host);

    FakeClock clock;
    MemorySecretStore secrets;
    ScriptedTransport http;
    MemoryEstateStore estates;
    MemoryFileStore files;
    MemoryFilePlaces places{files};
    FakeSealer sealer;
    Workspace workspace;
};

/// "secret-of-eu-main": what the keychain of a TestWorkspace holds.
QByteArray sampleSecret(const Client &client);

} // namespace tenantry

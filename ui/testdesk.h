#pragma once

#include "app/services/testresult.h"
#include "ui/sweepcontroller.h"

#include <QObject>

namespace tenantry {

class MessageArea;
class TenantFilter;
class TenantModel;
class Workspace;

/// Shows a running test in the table and says at its end what needs attention.
class TestDesk final : public QObject
{
    Q_OBJECT

public:
    TestDesk(Workspace &workspace,
             SweepController &sweeps,
             TenantModel &tenants,
             TenantFilter &filter,
             MessageArea &messages,
             QObject *parent = nullptr);

    /// Tests the tenants with their effective clients.
    void testTenants(const QList<TenantKey> &tenants);
    /// Proves a client on the host that touches no tenant.
    void testClient(const ClientKey &client);

signals:
    /// The user wants to see what needs attention.
    void attentionWanted();
    /// Somebody else answered than before, and the user wants to see who.
    void identityWanted(const tenantry::TestResult &result);

private:
    void begin();
    void end(const QList<TestResult> &results);
    void tellLocked(const QList<TestTarget> &locked);
    void tellSummary(const QList<TestResult> &results);
    void tellOne(const TestResult &result);
    bool canAccept(const TestResult &result) const;
    void tellMany(const QList<TestResult> &results);

    Workspace &m_workspace;
    SweepController &m_sweeps;
    TenantModel &m_tenants;
    TenantFilter &m_filter;
    MessageArea &m_messages;
};

} // namespace tenantry

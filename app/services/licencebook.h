#pragma once

#include "app/domain/licencesseen.h"
#include "app/services/testresult.h"

#include <QObject>

#include <memory>

namespace tenantry {

class LicenceSweep;
class Workspace;

/// How a look ended.
struct LookSummary
{
    int asked = 0; // tenants; fewer have answered where it was cancelled
    int answered = 0;
    QList<LicenceSighting> failures = {};
    QList<TestTarget> locked = {}; // of them those that only wait for the keychain
};

/// Looks at licence assignments when it is told to, one look at a time, and keeps what was seen
/// while the program runs.
class LicenceBook final : public QObject
{
    Q_OBJECT

public:
    explicit LicenceBook(Workspace &workspace, QObject *parent = nullptr);
    ~LicenceBook() override;

    /// Who can be asked about these subscriptions: one tenant per region whose bot user is known.
    QList<TestTarget> targetsOf(const QList<SubscriptionKey> &subscriptions) const;
    /// Of these tenants those whose bot user is known.
    QList<TestTarget> targetsOf(const QList<TenantKey> &tenants) const;

    /// Does nothing while a look is on its way.
    void look(const QList<TestTarget> &targets);
    /// What has come so far stays.
    void cancel();
    bool isLooking() const { return m_sweep != nullptr; }
    int total() const;
    int done() const;

    const LicencesSeen &seen(const SubscriptionKey &subscription) const;

signals:
    void begun();
    void changed(const tenantry::SubscriptionKey &subscription);
    void ended(const tenantry::LookSummary &summary);

private:
    void take(const LicenceSighting &sighting);
    void end();

    Workspace &m_workspace;
    QHash<SubscriptionKey, LicencesSeen> m_seen;
    QHash<TenantKey, TestTarget> m_asked;
    LookSummary m_summary;
    std::unique_ptr<LicenceSweep> m_sweep;
};

} // namespace tenantry

#pragma once

#include "app/services/testresult.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <deque>
#include <memory>
#include <vector>

namespace tenantry {

class ContactTest;
class SecretReader;
class Toolbox;

struct SweepOptions
{
    Depth depth = Depth::Identity;
    bool isFirstContactAgreed = false; // the user has agreed to bot users on new contacts
    int window = 16;                   // tests in flight
};

/// Tests many contacts: `window` at a time, one a tenant, results as they come. Destroying it, or
/// cancel(), ends the requests.
class Sweep final : public QObject
{
    Q_OBJECT

public:
    Sweep(Toolbox &toolbox, const QList<TestTarget> &targets, const SweepOptions &options);
    ~Sweep() override;

    void start();
    /// What is not done yet ends as Cancelled; finished() follows.
    void cancel();

    int total() const { return m_total; }
    int done() const { return m_done; }
    int failed() const { return m_failed; }

signals:
    void started(const tenantry::TestTarget &target);
    void tested(const tenantry::TestResult &result);
    void finished();

private:
    void fill();
    void startNext(const TestTarget &target);
    void take(const TestResult &result);
    void report(const TestResult &result);

    Toolbox &m_toolbox;
    SweepOptions m_options;
    std::unique_ptr<SecretReader> m_secrets;
    std::deque<TestTarget> m_waiting;
    std::vector<std::unique_ptr<ContactTest>> m_running;
    QSet<TenantKey> m_busyTenants;
    int m_total = 0;
    int m_done = 0;
    int m_failed = 0;
    bool m_isFinished = false;
};

} // namespace tenantry

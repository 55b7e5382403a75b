#pragma once

#include "app/services/sweep.h"

#include <QObject>

#include <memory>

namespace tenantry {

class Workspace;

/// Runs one test of many contacts at a time for the window; asks before first contacts.
class SweepController final : public QObject
{
    Q_OBJECT

public:
    explicit SweepController(Workspace &workspace, QObject *parent = nullptr);
    ~SweepController() override;

    /// Tests these, or asks by confirmationWanted() first. Does nothing while a test runs.
    void request(const QList<TestTarget> &targets);
    /// The user's answer to confirmationWanted().
    void start(const QList<TestTarget> &targets, bool isFirstContactAgreed);
    /// Goes on with contacts of the last test that could not be made, under the same agreement.
    void resume(const QList<TestTarget> &targets) { start(targets, m_isFirstContactAgreed); }
    void cancel();

    bool isRunning() const { return m_sweep != nullptr; }
    int total() const { return m_sweep ? m_sweep->total() : 0; }
    int done() const { return m_sweep ? m_sweep->done() : 0; }
    int failed() const { return m_sweep ? m_sweep->failed() : 0; }

signals:
    void confirmationWanted(const QList<tenantry::TestTarget> &targets,
                            const QList<tenantry::TestTarget> &firstContacts);
    void begun();
    void started(const tenantry::TestTarget &target);
    void tested(const tenantry::TestResult &result);
    void ended(const QList<tenantry::TestResult> &results);

private:
    void take(const TestResult &result);
    void end();

    Workspace &m_workspace;
    std::unique_ptr<Sweep> m_sweep;
    QList<TestResult> m_results;
    bool m_isFirstContactAgreed = false;
};

} // namespace tenantry

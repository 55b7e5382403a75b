#include "ui/sweepcontroller.h"

#include "app/services/workspace.h"

namespace tenantry {

SweepController::SweepController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{}

SweepController::~SweepController() = default;

void SweepController::request(const QList<TestTarget> &targets)
{
    if (targets.isEmpty() || isRunning())
        return;
    const QList<TestTarget> firstContacts = m_workspace.firstContacts(targets);
    if (firstContacts.isEmpty())
        start(targets, false);
    else
        emit confirmationWanted(targets, firstContacts);
}

void SweepController::start(const QList<TestTarget> &targets, bool isFirstContactAgreed)
{
    if (targets.isEmpty() || isRunning())
        return;
    m_isFirstContactAgreed = isFirstContactAgreed;
    SweepOptions options;
    options.isFirstContactAgreed = isFirstContactAgreed;
    m_results.clear();
    m_sweep = m_workspace.sweep(targets, options);
    connect(m_sweep.get(), &Sweep::started, this, &SweepController::started);
    connect(m_sweep.get(), &Sweep::tested, this, &SweepController::take);
    connect(m_sweep.get(), &Sweep::finished, this, &SweepController::end);
    emit begun();
    m_sweep->start();
}

void SweepController::cancel()
{
    if (m_sweep)
        m_sweep->cancel();
}

void SweepController::take(const TestResult &result)
{
    m_results.append(result);
    emit tested(result);
}

void SweepController::end()
{
    // The sweep is still on the stack: it goes when the event loop is back.
    m_sweep.release()->deleteLater();
    emit ended(m_results);
}

} // namespace tenantry

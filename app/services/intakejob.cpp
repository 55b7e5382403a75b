#include "app/services/intakejob.h"

#include "app/domain/conflicts.h"
#include "app/domain/inverse.h"
#include "app/services/secretremoval.h"
#include "app/services/workspace.h"

namespace tenantry {

IntakeJob::IntakeJob(Workspace &workspace, Intake intake, Receiver<Result<int>> receiver)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_intake(std::move(intake))
    , m_receiver(std::move(receiver))
{
    const auto note = [this] { m_isEstateChanged = true; };
    connect(&workspace, &Workspace::estateChanged, this, note);
    connect(&workspace, &Workspace::estateReplaced, this, note);
}

void IntakeJob::start()
{
    m_before = m_workspace.estate();
    storeNext();
}

void IntakeJob::storeNext()
{
    const qsizetype done = m_stored.size();
    const auto total = static_cast<qsizetype>(m_intake.secrets.size());
    emit progressed(static_cast<int>(done), static_cast<int>(total));
    // The user closed the dialog while the keychain was at work.
    if (m_isCancelled || !m_receiver.context())
        return takeBack({ErrorCode::Cancelled, {}});
    if (done < total) {
        auto &[name, secret] = m_intake.secrets[static_cast<std::size_t>(done)];
        m_stored.append(name);
        return m_workspace.ports().secrets.write(name, std::move(secret),
                                                 {this, &IntakeJob::takeStored});
    }
    if (const Result<void> applied = apply(); !applied)
        return takeBack(applied.error());
    deleteLater();
    m_receiver(static_cast<int>(done));
}

void IntakeJob::takeStored(Result<void> stored)
{
    if (!stored)
        return takeBack(stored.error());
    storeNext();
}

Result<void> IntakeJob::apply()
{
    if (const Result<void> fits = fitIn(); !fits)
        return fits;
    const EstateChange back = inverseOf(m_intake.kept, m_workspace.estate());
    const Result<void> kept = m_workspace.apply(m_intake.kept);
    if (!kept)
        return kept;
    const Result<void> done = m_workspace.apply(m_intake.deed, m_intake.label);
    if (done)
        return done;
    // What cannot be taken back still needs its secrets.
    if (!m_workspace.apply(back))
        m_stored.clear();
    return done;
}

/// While the keychain was at work, tests may have learned something and others changed something.
Result<void> IntakeJob::fitIn()
{
    const Estate &now = m_workspace.estate();
    if (!m_isEstateChanged)
        return {};
    for (EstateChange *change : {&m_intake.kept, &m_intake.deed})
        *change = rebased(*change, inverseOf(*change, m_before), now);
    return checkConflicts(m_intake.deed, now);
}

void IntakeJob::takeBack(const Error &error)
{
    deleteLater();
    const auto answer = [receiver = m_receiver, error](Result<void>) { receiver(error); };
    auto *removal = new SecretRemoval(m_workspace.ports().secrets, m_stored, &m_workspace,
                                      {&m_workspace, answer});
    removal->start();
}

} // namespace tenantry

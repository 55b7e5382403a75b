#pragma once

#include "app/domain/estate.h"
#include "app/domain/result.h"
#include "app/ports/receiver.h"
#include "app/services/intake.h"

#include <QObject>
#include <QStringList>

namespace tenantry {

class Workspace;

/// Stores the secrets of an intake, then changes the estate. An error takes all of it back, and so
/// does a receiver whose context has gone meanwhile. Deletes itself after its answer.
class IntakeJob final : public QObject
{
    Q_OBJECT

public:
    IntakeJob(Workspace &workspace, Intake intake, Receiver<Result<int>> receiver);

    /// Answers how many secrets were stored.
    void start();
    /// Takes back what is stored, as soon as the keychain has answered.
    void cancel() { m_isCancelled = true; }

signals:
    void progressed(int done, int total);

private:
    void storeNext();
    void takeStored(Result<void> stored);
    Result<void> apply();
    Result<void> fitIn();
    void takeBack(const Error &error);

    Workspace &m_workspace;
    Intake m_intake;
    Estate m_before;
    bool m_isEstateChanged = false;
    bool m_isCancelled = false;
    Receiver<Result<int>> m_receiver;
    QStringList m_stored; // names in the keychain, the last maybe only tried
};

} // namespace tenantry

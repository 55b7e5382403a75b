#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"
#include "app/formats/estatefile.h"
#include "app/ports/receiver.h"

#include <QObject>

namespace tenantry {

class Workspace;

/// Puts an estate file into a workspace: its secrets into the keychain, then all else in one
/// change. Owned by who waits for it.
class EstateImport final : public QObject
{
    Q_OBJECT

public:
    explicit EstateImport(Workspace &workspace);

    /// Reads the file and stores what is in it, once; after an error the estate is as it was.
    void start(const QString &path, Receiver<Result<void>> receiver);

private:
    void storeNext();
    void takeStored(Result<void> stored);

    Workspace &m_workspace;
    Receiver<Result<void>> m_receiver;
    EstateFile m_file;
};

} // namespace tenantry

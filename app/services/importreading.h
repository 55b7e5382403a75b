#pragma once

#include "app/ports/ports.h"
#include "app/ports/receiver.h"
#include "app/services/estatefiles.h"

#include <QObject>

namespace tenantry {

/// Reads what is to be imported; answers once. What is larger than a glance takes is read in a
/// thread of its own, so that whoever waits can go on or give up: the end of this object ends the
/// wait. After two seconds it gives up by itself (TooLarge). [security 7]
class ImportReading final : public QObject
{
    Q_OBJECT

public:
    explicit ImportReading(const Ports &ports);
    ~ImportReading() override;

    /// Errors: those of readImportFile().
    void startFile(const QString &path, Receiver<Result<ImportFile>> receiver);
    /// The content of such a file; the answer's hash is empty.
    void startText(Secret text, Receiver<Result<ImportFile>> receiver);

private:
    void parse(Secret bytes);
    void takeTable(Result<ImportTable> table);
    void giveUp();

    Ports m_ports;
    FileContent m_was;
    Receiver<Result<ImportFile>> m_receiver;
    bool m_isDone = false;
};

} // namespace tenantry

#pragma once

#include "app/ports/fileplaces.h"
#include "app/services/exportjob.h"
#include "app/services/exportorder.h"

#include <QSet>

#include <memory>

namespace tenantry {

struct ExportReport
{
    qsizetype entries = 0;
    qsizetype changed = 0; // none: the file is as it was, nothing was written
    QString backup = {};   // empty where there is none
};

/// Does an export again, as it was ordered, if there is nothing new to ask or to say.
class RepeatedExport final : public QObject
{
    Q_OBJECT

public:
    /// `agreed`: the region-level clients whose secrets may be written without asking.
    RepeatedExport(Workspace &workspace, ExportOrder order, QSet<ClientKey> agreed);
    ~RepeatedExport() override;

    /// Answers once. Errors: NotFound, where the format, or one of the tenants or its client, is
    /// not there any more; NeedsConfirmation, where something has to be agreed to; those of the
    /// look at the place and of ExportJob. Nothing is written then, and no secret was read unless
    /// the error is about secrets or the file.
    void start(Receiver<Result<ExportReport>> receiver);

private:
    Result<void> check() const;
    Result<void> checkTenants() const;
    void takePlace(Result<FilePlace> place);
    void takePrepared(Result<QList<ExportEffect>> effects);

    Workspace &m_workspace;
    ExportOrder m_order;
    QSet<ClientKey> m_agreed;
    FilePlace m_place;
    std::unique_ptr<ExportJob> m_job;
    Receiver<Result<ExportReport>> m_receiver;
};

} // namespace tenantry

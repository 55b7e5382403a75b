#pragma once

#include "app/ports/fileplaces.h"
#include "app/services/exportjob.h"
#include "app/services/workspace.h"
#include "ui/dialogs/formdialog.h"
#include "ui/exports/exportmemory.h"
#include "ui/widgets/message.h"

#include <QTimer>

#include <memory>

namespace tenantry {

class ExportOptions;
class ExportPreview;
class FormatList;

/// Writes the selection as a file that other tools read: shows first what would change in it, and
/// who else could come by it there.
class ExportDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// Begins with a format, or where it is empty with what the memory knows of the last export.
    ExportDialog(Workspace &workspace,
                 const Theme &theme,
                 ExportMemory &memory,
                 const QList<TenantKey> &tenants,
                 const QString &format,
                 QWidget *parent);
    ~ExportDialog() override;

signals:
    /// The file is written; `sentence` says where, and where the backup is.
    void exported(const QString &sentence);

private:
    void buildLayout();
    void takeFormat();
    void prepareLater(std::chrono::milliseconds pause);
    void prepare();
    void takePlace(Result<FilePlace> place);
    void takePrepared(Result<QList<ExportEffect>> effects);
    /// What stands against the format before anything is looked at; empty: nothing.
    QString refusal(const Exporter &exporter) const;
    void tellDangers(const FilePlace &place);
    void tell(Message message);
    void fail(Message message);
    void goOn();
    void refresh();
    void save();
    void write();
    ExportOrder order() const;

    Workspace &m_workspace;
    ExportMemory &m_memory;
    QList<TenantKey> m_tenants;
    QList<TestTarget> m_targets; // those that have a client
    QList<ClientKey> m_regional; // whose secrets are asked about
    FormatList *m_formats;
    ExportOptions *m_options;
    ExportPreview *m_preview;
    QTimer m_preparation;
    std::unique_ptr<QObject> m_look; // receives the place; its end is the end of an older question
    std::unique_ptr<ExportJob> m_job;
    QStringList m_topics;  // of what is told of the file
    QStringList m_dangers; // what the user knows of the place
    bool m_isLooked = false;
    bool m_isPrepared = false;
    bool m_isPossible = true; // nothing that was found stands in the way
    bool m_isWanted = false;  // the user has pressed Export already
};

} // namespace tenantry

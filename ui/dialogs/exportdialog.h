#pragma once

#include "app/services/exportjob.h"
#include "app/services/workspace.h"
#include "ui/dialogs/formdialog.h"

#include <memory>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace tenantry {

/// Writes the selection as a file that other tools read: shows first what would change in it.
class ExportDialog final : public FormDialog
{
    Q_OBJECT

public:
    ExportDialog(Workspace &workspace,
                 const Theme &theme,
                 const QList<TestTarget> &targets,
                 QWidget *parent);
    ~ExportDialog() override;

signals:
    /// The file is written; `sentence` says where, and where the backup is.
    void exported(const QString &sentence);

private:
    void buildFields();
    void browse();
    void prepareLater();
    void prepare();
    void takePrepared(Result<QList<ExportEffect>> effects);
    void showEffects(const QList<ExportEffect> &effects);
    void tellLocked(const Error &error);
    void refresh();
    void save();
    bool holdsRegionSecrets() const;

    Workspace &m_workspace;
    QList<TestTarget> m_targets;
    QComboBox *m_format;
    QLineEdit *m_path;
    QCheckBox *m_withSecrets;
    QCheckBox *m_regionAgreed;
    QListWidget *m_preview;
    std::unique_ptr<ExportJob> m_job;
    bool m_isPrepared = false;
};

} // namespace tenantry

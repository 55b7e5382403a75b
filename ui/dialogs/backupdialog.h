#pragma once

#include "app/services/backupjob.h"
#include "app/services/workspace.h"
#include "ui/dialogs/formdialog.h"

#include <memory>

class QLineEdit;

namespace tenantry {

class SecretEdit;

/// Writes everything into an encrypted file.
class BackupDialog final : public FormDialog
{
    Q_OBJECT

public:
    BackupDialog(Workspace &workspace, const Theme &theme, QWidget *parent);
    ~BackupDialog() override;

signals:
    /// The file is written; `sentence` says what is in it, and where it is.
    void backedUp(const QString &sentence);

private:
    void build();
    void browse();
    void judgePassphrase();
    void save();
    void showProgress(int done, int total);
    void takeSummary(Result<BackupSummary> summary);

    Workspace &m_workspace;
    QLineEdit *m_path;
    SecretEdit *m_passphrase;
    SecretEdit *m_repeated;
    QLabel *m_hint;
    std::unique_ptr<BackupJob> m_job;
};

} // namespace tenantry

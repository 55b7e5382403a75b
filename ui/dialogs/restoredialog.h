#pragma once

#include "app/services/restorejob.h"
#include "app/services/workspace.h"
#include "ui/dialogs/formdialog.h"
#include "ui/models/importmodel.h"

#include <memory>

class QLineEdit;

namespace tenantry {

class ImportPreview;
class SecretEdit;

/// Opens a backup, shows what becomes of each thing in it, and restores it when told to.
class RestoreDialog final : public FormDialog
{
    Q_OBJECT

public:
    RestoreDialog(Workspace &workspace, const Theme &theme, QWidget *parent);
    ~RestoreDialog() override;

signals:
    /// It is done; `sentence` says what was.
    void restored(const QString &sentence, bool canBeUndone);

private:
    void build();
    void buildPreview();
    void browse();
    /// What was opened is not what is in the fields any more.
    void closeBackup();
    void goOn();
    void openBackup();
    void takeOpened(Result<void> opened);
    void showPlan();
    void restore();
    void takeRestored(Result<int> restored);
    void tellKeychain(const Error &error);

    Workspace &m_workspace;
    QLineEdit *m_path;
    SecretEdit *m_passphrase;
    ImportModel m_model;
    ImportPreview *m_preview;
    QPushButton *m_main;
    std::unique_ptr<RestoreJob> m_job;
    bool m_isOpened = false;
};

} // namespace tenantry

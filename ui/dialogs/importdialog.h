#pragma once

#include "app/domain/importplan.h"
#include "app/formats/columnmapping.h"
#include "app/services/importjob.h"
#include "app/services/workspace.h"
#include "ui/dialogs/formdialog.h"
#include "ui/models/importfilter.h"
#include "ui/models/importmodel.h"

class QCheckBox;
class QComboBox;
class QToolButton;

namespace tenantry {

class ImportPreview;
class MappingGrid;

/// Shows what becomes of each row of a file, and takes it in when told to, with its secrets.
class ImportDialog final : public FormDialog
{
    Q_OBJECT

public:
    ImportDialog(Workspace &workspace,
                 const Theme &theme,
                 const QString &title,
                 ImportTable table,
                 QWidget *parent);

signals:
    /// The import is stored.
    void imported(const tenantry::ImportOutcome &outcome);

private:
    void buildMapping(const ColumnMapping &guess);
    void buildSubscription();
    void buildSecrets();
    void buildPreview();
    void tellDropped();
    void look();
    void takeLooked(Result<void> looked);
    void plan();
    void showPlan();
    QString sentence() const;
    void showStates();
    void showProgress(int done, int total);
    void save();
    void takeImported(Result<ImportOutcome> outcome);

    Workspace &m_workspace;
    ImportJob m_job;
    ImportModel m_model;
    ImportFilter m_filter;
    QToolButton *m_mappingButton;
    MappingGrid *m_mapping;
    QComboBox *m_subscription;
    QComboBox *m_states;
    QCheckBox *m_withSecrets;
    ImportPreview *m_preview = nullptr;
    QPushButton *m_main = nullptr;
    QString m_doing;              // what the keychain is at work for; empty: it is not
    bool m_isLookRefused = false; // the keychain did not answer
};

} // namespace tenantry

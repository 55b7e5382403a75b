#pragma once

#include "app/domain/importplan.h"
#include "app/formats/columnmapping.h"
#include "app/services/workspace.h"
#include "ui/dialogs/formdialog.h"
#include "ui/models/importfilter.h"
#include "ui/models/importmodel.h"

class QComboBox;
class QToolButton;

namespace tenantry {

class ImportPreview;
class MappingGrid;

/// Shows what becomes of each row of a file, and takes it in when told to.
class ImportDialog final : public FormDialog
{
    Q_OBJECT

public:
    ImportDialog(Workspace &workspace,
                 const Theme &theme,
                 const QString &fileName,
                 ImportTable table,
                 QWidget *parent);

signals:
    /// The import is stored and can be undone.
    void imported();

private:
    void buildMapping(const ColumnMapping &guess);
    void buildSubscription();
    void buildPreview();
    void tellSecrets();
    void plan();
    void showPlan();
    void showStates();
    void save();

    Workspace &m_workspace;
    ImportTable m_table;
    ImportPlan m_plan;
    ImportModel m_model;
    ImportFilter m_filter;
    QToolButton *m_mappingButton;
    MappingGrid *m_mapping;
    QComboBox *m_subscription;
    QComboBox *m_states;
    ImportPreview *m_preview = nullptr;
    bool m_isSaving = false;
};

} // namespace tenantry

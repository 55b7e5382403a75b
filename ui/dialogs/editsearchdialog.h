#pragma once

#include "app/services/workspace.h"
#include "ui/dialogs/formdialog.h"

class QLineEdit;

namespace tenantry {

/// Edits the name and the text of a saved search.
class EditSearchDialog final : public FormDialog
{
    Q_OBJECT

public:
    EditSearchDialog(Workspace &workspace,
                     const Theme &theme,
                     const SavedSearchKey &search,
                     QWidget *parent);

private:
    void save();

    Workspace &m_workspace;
    SavedSearchKey m_search;
    QLineEdit *m_name;
    QLineEdit *m_text;
};

} // namespace tenantry

#pragma once

#include "app/services/workspace.h"
#include "ui/dialogs/formdialog.h"

class QLineEdit;

namespace tenantry {

/// Names a search and keeps it, or edits one that is kept.
class SearchDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// A search without a key is a new one.
    SearchDialog(Workspace &workspace,
                 const Theme &theme,
                 const SavedSearch &search,
                 QWidget *parent);

signals:
    void saved(const tenantry::SavedSearchKey &search);

private:
    void save();
    void refresh();

    Workspace &m_workspace;
    SavedSearchKey m_key;
    QLineEdit *m_name;
    QLineEdit *m_text;
};

} // namespace tenantry

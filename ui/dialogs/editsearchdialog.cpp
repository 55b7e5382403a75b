#include "ui/dialogs/editsearchdialog.h"

#include "app/domain/edits.h"
#include "app/domain/search.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int narrowest = 480;

} // namespace

EditSearchDialog::EditSearchDialog(Workspace &workspace,
                                   const Theme &theme,
                                   const SavedSearchKey &search,
                                   QWidget *parent)
    : FormDialog(theme, tr("Edit search"), {}, parent)
    , m_workspace(workspace)
    , m_search(search)
    , m_name(new QLineEdit(this))
    , m_text(new QLineEdit(this))
{
    setObjectName(u"editSearchDialog"_s);
    setMinimumWidth(narrowest);
    addField(tr("&Name:"), m_name, u"searchName"_s);
    addField(tr("&Search:"), m_text, u"searchText"_s);
    if (const SavedSearch *known = workspace.estate().savedSearch(search)) {
        m_name->setText(known->name);
        m_text->setText(known->text);
    }
    connect(addMainButton(tr("Save")), &QPushButton::clicked, this, &EditSearchDialog::save);
    m_name->setFocus();
}

void EditSearchDialog::save()
{
    const Result<Search> parsed = Search::parse(m_text->text(), m_workspace.ports().clock.now());
    if (!parsed)
        return tell(parsed.error());
    const Result<SavedSearch> search = editedSearch({m_search, m_name->text(), m_text->text()},
                                                    m_workspace.estate());
    if (!search)
        return tell(search.error());
    const Result<void> applied = m_workspace.apply({.savedSearches = {*search}},
                                                   tr("Edit the search “%1”").arg(search->name));
    if (!applied)
        return tell(applied.error());
    accept();
}

} // namespace tenantry

#include "ui/dialogs/searchdialog.h"

#include "app/domain/savedsearches.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int narrowest = 480;

} // namespace

SearchDialog::SearchDialog(Workspace &workspace,
                           const Theme &theme,
                           const SavedSearch &search,
                           QWidget *parent)
    : FormDialog(theme,
                 search.key.isNull() ? tr("Save search") : tr("Edit search"),
                 QString(),
                 parent)
    , m_workspace(workspace)
    , m_key(search.key)
    , m_name(new QLineEdit(search.name, this))
    , m_text(new QLineEdit(search.text, this))
{
    setObjectName(u"searchDialog"_s);
    setMinimumWidth(narrowest);
    addField(tr("&Name:"), m_name, u"searchName"_s);
    addField(tr("&Finds:"), m_text, u"searchText"_s);
    connect(addMainButton(tr("Save")), &QPushButton::clicked, this, &SearchDialog::save);
    connect(m_name, &QLineEdit::textChanged, this, &SearchDialog::refresh);
    m_name->selectAll();
    m_name->setFocus();
    refresh();
}

void SearchDialog::refresh()
{
    const bool takesPlace = m_key.isNull()
                         && savedSearchByName(m_workspace.estate(), m_name->text());
    setSentence(takesPlace ? tr("There is a search with this name already: this one takes its "
                                "place.")
                           : tr("A search has its place in the tree, under Views. Choosing it "
                                "finds what matches then, among all tenants."));
}

void SearchDialog::save()
{
    const Result<SavedSearch> search = checkedSearch({m_key, m_name->text(), m_text->text()},
                                                     m_workspace.estate(),
                                                     m_workspace.ports().clock.now());
    if (!search)
        return tell(search.error());
    const SavedSearch *known = m_workspace.estate().savedSearch(search->key);
    if (!known || *known != *search) {
        const QString label = known ? tr("Edit the search “%1”") : tr("Save the search “%1”");
        const Result<void> applied = m_workspace.apply({.savedSearches = {*search}},
                                                       label.arg(search->name));
        if (!applied)
            return tell(applied.error());
    }
    emit saved(search->key);
    accept();
}

} // namespace tenantry

#include "ui/searchdesk.h"

#include "app/services/workspace.h"
#include "ui/actions.h"
#include "ui/dialogs/searchdialog.h"
#include "ui/selection.h"

#include <QLineEdit>

#include <algorithm>

namespace tenantry {

SearchDesk::SearchDesk(const DeskParts &parts, QLineEdit &field, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_field(field)
{
    connect(parts.actions.at(ActionId::SaveSearch), &QAction::triggered, this, &SearchDesk::save);
    connect(&field, &QLineEdit::textChanged, this, &SearchDesk::takeText);
    connect(&parts.selection, &Selection::changed, this, &SearchDesk::refresh);
    connect(&parts.workspace, &Workspace::estateChanged, this, &SearchDesk::take);
    refresh();
}

void SearchDesk::follow(const Scope &scope)
{
    const SavedSearch *search = m_parts.workspace.estate().savedSearch(scope.savedSearch);
    const bool isItsText = !m_text.isEmpty() && m_field.text() == m_text;
    m_shown = search ? search->key : SavedSearchKey();
    m_text = search ? search->text : QString();
    if (search)
        m_field.setText(m_text);
    else if (isItsText)
        m_field.clear(); // it came with the saved search and goes with it
}

void SearchDesk::save()
{
    const SavedSearch *shown = m_parts.workspace.estate().savedSearch(m_shown);
    auto *dialog = new SearchDialog(m_parts.workspace, m_parts.theme,
                                    {{}, shown ? shown->name : QString(), m_field.text()},
                                    &m_parts.window);
    connect(dialog, &SearchDialog::saved, this, [this](const SavedSearchKey &key) {
        emit scopeWanted({.kind = Scope::Kind::SavedSearch, .savedSearch = key});
    });
    dialog->open();
}

void SearchDesk::refresh()
{
    m_parts.actions.at(ActionId::SaveSearch)
        ->setEnabled(m_field.isEnabled() && !m_field.text().trimmed().isEmpty());
}

void SearchDesk::takeText()
{
    refresh();
    if (m_text.isEmpty() || m_field.text() == m_text)
        return;
    // It is not the saved search any more; saving it offers the old name.
    const SavedSearchKey began = m_shown;
    m_text.clear();
    emit scopeWanted({});
    m_shown = m_field.text().isEmpty() ? SavedSearchKey() : began;
}

void SearchDesk::take(const EstateChange &change)
{
    const Scope &scope = m_parts.selection.scope();
    const bool isShown = scope.kind == Scope::Kind::SavedSearch
                      && std::ranges::any_of(change.savedSearches, [&](const SavedSearch &search) {
                             return search.key == scope.savedSearch;
                         });
    if (isShown)
        follow(scope);
}

} // namespace tenantry

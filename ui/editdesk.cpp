#include "ui/editdesk.h"

#include "app/domain/environment.h"
#include "app/domain/tenantedit.h"
#include "app/services/workspace.h"
#include "ui/actions.h"
#include "ui/dialogs/editclientdialog.h"
#include "ui/dialogs/editsubscriptiondialog.h"
#include "ui/dialogs/edittenantsdialog.h"
#include "ui/dialogs/removedialog.h"
#include "ui/dialogs/searchdialog.h"
#include "ui/problem.h"
#include "ui/selection.h"
#include "ui/widgets/messagearea.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry {

namespace {

const auto topic = u"edit"_s;
constexpr auto toastLife = 12s;

} // namespace

EditDesk::EditDesk(const DeskParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    const auto on = [this](ActionId id, void (EditDesk::*deed)()) {
        connect(m_parts.actions.at(id), &QAction::triggered, this, deed);
    };
    on(ActionId::Undo, &EditDesk::undo);
    on(ActionId::Redo, &EditDesk::redo);
    on(ActionId::Remove, &EditDesk::remove);
    on(ActionId::Edit, &EditDesk::edit);
    connect(m_parts.actions.at(ActionId::MarkProduction), &QAction::triggered, this,
            &EditDesk::markProduction);
    connect(&parts.workspace, &Workspace::undoChanged, this, &EditDesk::takeDeed);
    connect(&parts.selection, &Selection::changed, this, &EditDesk::refresh);
    refresh();
}

void EditDesk::refresh()
{
    const UndoStack &stack = m_parts.workspace.undoStack();
    const UndoStack::Step *undo = stack.undoStep();
    const UndoStack::Step *redo = stack.redoStep();
    QAction *undoAction = m_parts.actions.at(ActionId::Undo);
    QAction *redoAction = m_parts.actions.at(ActionId::Redo);
    undoAction->setEnabled(undo);
    undoAction->setText(undo ? tr("&Undo: %1").arg(undo->label) : tr("&Undo"));
    redoAction->setEnabled(redo);
    redoAction->setText(redo ? tr("&Redo: %1").arg(redo->label) : tr("&Redo"));
    m_parts.actions.at(ActionId::Remove)->setEnabled(!m_parts.selection.removals().isEmpty());
    m_parts.actions.at(ActionId::Edit)->setEnabled(canEdit());
    QAction *production = m_parts.actions.at(ActionId::MarkProduction);
    const Scope::Kind kind = m_parts.selection.scope().kind;
    production->setEnabled(!m_parts.selection.tenants().isEmpty()
                           || kind == Scope::Kind::Subscription || kind == Scope::Kind::Region);
    production->setChecked(isProductionChosen());
}

/// Once it is taken back, or other things were done, the button would undo something else.
void EditDesk::takeDeed()
{
    m_parts.messages.withdraw(topic);
    refresh();
}

void EditDesk::remove()
{
    const EstateChange removals = m_parts.selection.removals();
    Workspace &workspace = m_parts.workspace;
    if (!removals.removedSavedSearches.isEmpty())
        return removeSearch(removals);
    if (!touchesProduction(workspace.estate(), removals)) {
        const Result<void> removed = workspace.remove(removals);
        return removed ? tellDone() : tell(removed);
    }
    auto *dialog = new RemoveDialog(workspace, m_parts.theme, removals, &m_parts.window);
    connect(dialog, &QDialog::accepted, this, &EditDesk::tellDone);
    dialog->open();
}

void EditDesk::removeSearch(const EstateChange &removals)
{
    const SavedSearch *search = m_parts.workspace.estate().savedSearch(
        m_parts.selection.scope().savedSearch);
    const QString name = search ? search->name : QString();
    const Result<void> removed = m_parts.workspace.apply(removals,
                                                         tr("Remove the search “%1”").arg(name));
    removed ? tellDone() : tell(removed);
}

void EditDesk::edit()
{
    if (QDialog *dialog = editor())
        dialog->open();
}

QDialog *EditDesk::editor() const
{
    Workspace &workspace = m_parts.workspace;
    const Theme &theme = m_parts.theme;
    QWidget *window = &m_parts.window;
    const Scope &scope = m_parts.selection.scope();
    const QList<TenantKey> tenants = m_parts.selection.tenants();
    if (!tenants.isEmpty())
        return new EditTenantsDialog(workspace, theme, tenants, window);
    switch (scope.kind) {
    case Scope::Kind::Client: return new EditClientDialog(workspace, theme, scope.client, window);
    case Scope::Kind::Subscription:
    case Scope::Kind::Region:
        return new EditSubscriptionDialog(workspace, theme, scope.subscription, scope.regionCode,
                                          window);
    case Scope::Kind::SavedSearch: {
        const SavedSearch *search = workspace.estate().savedSearch(scope.savedSearch);
        return search ? new SearchDialog(workspace, theme, *search, window) : nullptr;
    }
    default: return nullptr;
    }
}

bool EditDesk::canEdit() const
{
    constexpr std::array kinds{Scope::Kind::Client, Scope::Kind::Subscription, Scope::Kind::Region,
                               Scope::Kind::SavedSearch};
    return !m_parts.selection.tenants().isEmpty()
        || std::ranges::find(kinds, m_parts.selection.scope().kind) != kinds.end();
}

void EditDesk::markProduction(bool isProduction)
{
    const Result<EstateChange> change = productionChange(isProduction);
    if (!change)
        return tell(change.error());
    if (change->isEmpty()) {
        refresh(); // the mark shows what holds
        return m_parts.messages.tell(
            {.topic = topic,
             .text = tr("Nothing changed: the environment comes from the region or the "
                        "subscription. Change it there.")});
    }
    const Result<void> applied = m_parts.workspace.apply(*change,
                                                         isProduction
                                                             ? tr("Mark as production")
                                                             : tr("Take the production mark off"));
    applied ? tellDone() : tell(applied);
}

Result<EstateChange> EditDesk::productionChange(bool isProduction) const
{
    const Estate &estate = m_parts.workspace.estate();
    const QString environment = isProduction ? u"prod"_s : QString();
    const QList<TenantKey> tenants = m_parts.selection.tenants();
    if (!tenants.isEmpty())
        return changeOf(TenantEdit{.environment = environment}, tenants, estate);
    const Scope &scope = m_parts.selection.scope();
    const Subscription *known = estate.subscription(scope.subscription);
    if (!known)
        return EstateChange();
    Subscription subscription = *known;
    if (scope.kind == Scope::Kind::Subscription)
        subscription.environment = environment;
    else if (isProduction)
        subscription.regionEnvironments.insert(scope.regionCode, environment);
    else
        subscription.regionEnvironments.remove(scope.regionCode);
    return subscription == *known ? EstateChange() : EstateChange{.subscriptions = {subscription}};
}

bool EditDesk::isProductionChosen() const
{
    const Estate &estate = m_parts.workspace.estate();
    const QList<TenantKey> tenants = m_parts.selection.tenants();
    const Scope &scope = m_parts.selection.scope();
    if (tenants.isEmpty()) {
        Tenant inside;
        inside.subscription = scope.subscription;
        inside.regionCode = scope.regionCode;
        return isProduction(environmentOf(estate, inside));
    }
    return std::ranges::all_of(tenants, [&estate](const TenantKey &key) {
        const Tenant *tenant = estate.tenant(key);
        return tenant && isProduction(environmentOf(estate, *tenant));
    });
}

void EditDesk::undo()
{
    tell(m_parts.workspace.undo());
}

void EditDesk::redo()
{
    tell(m_parts.workspace.redo());
}

void EditDesk::tellDone()
{
    const UndoStack::Step *step = m_parts.workspace.undoStack().undoStep();
    if (!step)
        return;
    m_parts.messages.tell({.kind = Message::Kind::Good,
                           .topic = topic,
                           .text = tr("Done: %1.").arg(step->label),
                           .actions = {{tr("&Undo"), [this] { undo(); }}},
                           .lifetime = toastLife});
}

void EditDesk::tell(const Result<void> &done)
{
    if (!done)
        m_parts.messages.tell(problem(done.error(), topic));
}

} // namespace tenantry

// The keys of the quick switch, all of them; what it shows is in quickswitch.cpp.
#include "ui/actions.h"
#include "ui/quickswitch/quickswitch.h"
#include "ui/quickswitch/quickswitchverbs.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace tenantry {

namespace {

constexpr int page = 7;

struct Move
{
    int key;
    int rows;
};

constexpr std::array moves{Move{Qt::Key_Up, -1}, Move{Qt::Key_Down, 1}, Move{Qt::Key_PageUp, -page},
                           Move{Qt::Key_PageDown, page}};

/// The commands that the window keeps while the quick switch is open.
constexpr std::array windowCommands{ActionId::Quit, ActionId::Lock, ActionId::QuickSwitch};

} // namespace

bool QuickSwitch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_parts.window) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::KeyPress)
        return takeKey(watched, *static_cast<QKeyEvent *>(event));
    if (event->type() != QEvent::ShortcutOverride || !isKept(*static_cast<QKeyEvent *>(event)))
        return false;
    event->accept();
    return true;
}

/// Menus and what stays the window's are let through.
bool QuickSwitch::isKept(const QKeyEvent &event) const
{
    const QKeySequence keys(event.keyCombination());
    return !event.modifiers().testFlag(Qt::AltModifier)
        && std::ranges::none_of(windowCommands, [&](ActionId id) {
               return m_parts.actions.at(id)->shortcut() == keys;
           });
}

bool QuickSwitch::takeKey(QObject *watched, QKeyEvent &event)
{
    const bool isInField = watched == m_field;
    if (event.key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    const bool copiesText = isInField && m_field->hasSelectedText()
                         && event.matches(QKeySequence::Copy);
    if (!copiesText && m_verbs->press(event.keyCombination()))
        return true;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        if (isInField)
            m_verbs->press(SwitchVerb::CopyToken);
        else
            static_cast<QPushButton *>(watched)->click();
        return true;
    }
    return takeMove(event.key()) || (!isInField && takeLetters(watched, event));
}

bool QuickSwitch::takeMove(int key)
{
    const auto move = std::ranges::find(moves, key, &Move::key);
    if (move == moves.end())
        return false;
    const int last = m_model.rowCount() - 1;
    const int row = std::clamp(m_list->currentIndex().row() + move->rows, 0, std::max(0, last));
    m_list->setCurrentIndex(m_model.index(row));
    return true;
}

/// Typing goes on in the field, wherever the focus is.
bool QuickSwitch::takeLetters(QObject *watched, QKeyEvent &event)
{
    const QString text = event.text();
    if (watched == m_field || text.isEmpty() || !text.front().isPrint() || text.front().isSpace())
        return false;
    m_field->setFocus();
    m_field->deselect();
    m_field->insert(text);
    return true;
}

bool QuickSwitch::focusNextPrevChild(bool isNext)
{
    QList<QWidget *> chain{m_field};
    for (QPushButton *button : m_verbs->buttons())
        if (button->isEnabled() && button->focusPolicy() != Qt::NoFocus)
            chain.append(button);
    const qsizetype at = std::max<qsizetype>(0, chain.indexOf(QApplication::focusWidget()));
    const qsizetype step = isNext ? 1 : chain.size() - 1;
    chain[(at + step) % chain.size()]->setFocus(isNext ? Qt::TabFocusReason
                                                       : Qt::BacktabFocusReason);
    refresh();
    return true;
}

} // namespace tenantry

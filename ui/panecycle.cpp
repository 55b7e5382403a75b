#include "ui/panecycle.h"

#include <QApplication>

#include <algorithm>

namespace tenantry {

namespace {

bool takesKeys(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

bool isIn(const QWidget &pane, const QWidget *widget)
{
    return widget && (widget == &pane || pane.isAncestorOf(widget));
}

} // namespace

PaneCycle::PaneCycle(const QList<QWidget *> &panes, QObject *parent)
    : QObject(parent)
    , m_panes(panes)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *focused) { remember(focused); });
}

void PaneCycle::enter(QWidget &pane)
{
    if (QWidget *target = targetIn(pane))
        target->setFocus(Qt::TabFocusReason);
}

void PaneCycle::go(int step)
{
    const auto count = static_cast<int>(m_panes.size());
    const int from = current();
    for (int steps = 1; steps <= count; ++steps) {
        // From elsewhere the way begins before the first pane, or behind the last.
        const int at = from < 0 && step < 0 ? count : from;
        QWidget &pane = *m_panes[(at + step * steps + count * 2) % count];
        if (QWidget *target = targetIn(pane))
            return target->setFocus(Qt::TabFocusReason);
    }
}

int PaneCycle::current() const
{
    const QWidget *focused = QApplication::focusWidget();
    const auto found = std::ranges::find_if(m_panes, [focused](const QWidget *pane) {
        return isIn(*pane, focused);
    });
    return found == m_panes.end() ? -1 : static_cast<int>(found - m_panes.begin());
}

void PaneCycle::remember(QWidget *focused)
{
    for (QWidget *pane : std::as_const(m_panes))
        if (isIn(*pane, focused))
            m_focused.insert(pane, focused);
}

QWidget *PaneCycle::targetIn(QWidget &pane) const
{
    QWidget *known = m_focused.value(&pane);
    if (known && takesKeys(*known) && isIn(pane, known))
        return known;
    if (takesKeys(pane))
        return &pane;
    // The chain of the Tab key begins with the pane itself.
    for (QWidget *widget = pane.nextInFocusChain(); widget != &pane;
         widget = widget->nextInFocusChain())
        if (isIn(pane, widget) && takesKeys(*widget))
            return widget;
    return nullptr;
}

} // namespace tenantry

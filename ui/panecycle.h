#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace tenantry {

/// Moves the keyboard from pane to pane; each remembers what had the focus in it.
class PaneCycle final : public QObject
{
    Q_OBJECT

public:
    explicit PaneCycle(const QList<QWidget *> &panes, QObject *parent = nullptr);

    /// Focuses the next pane, or the previous one, that shows and takes the focus.
    void next() { go(1); }
    void previous() { go(-1); }
    void enter(QWidget &pane);

private:
    void go(int step);
    int current() const;
    void remember(QWidget *focused);
    QWidget *targetIn(QWidget &pane) const;

    QList<QWidget *> m_panes;                      // children of the window
    QHash<QWidget *, QPointer<QWidget>> m_focused; // by pane
};

} // namespace tenantry

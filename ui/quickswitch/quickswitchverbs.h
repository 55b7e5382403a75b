#pragma once

#include "ui/quickswitch/switchverb.h"

#include <QWidget>

class QPushButton;

namespace tenantry {

class Actions;
class Theme;

/// The verbs of the quick switch as a row of buttons. They have the shortcuts that the window's
/// commands have.
class QuickSwitchVerbs final : public QWidget
{
    Q_OBJECT

public:
    QuickSwitchVerbs(const Actions &actions, const Theme &theme, QWidget *parent);

    QList<QPushButton *> buttons() const { return m_buttons; }
    void setEnabledFor(bool hasTenant, bool hasClient);
    /// Presses a verb that can be done.
    void press(SwitchVerb verb);
    /// Presses the verb with this shortcut; answers whether there is one.
    bool press(QKeyCombination keys);

signals:
    void chosen(tenantry::SwitchVerb verb);

private:
    void refreshColors();

    const Actions &m_actions;
    const Theme &m_theme;
    QList<QPushButton *> m_buttons; // children, one a verb
};

} // namespace tenantry

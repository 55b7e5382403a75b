#include "ui/widgets/actionbutton.h"

#include "ui/widgets/filledbutton.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace tenantry {

ActionButton::ActionButton(QAction &action, const Theme &theme, Weight weight, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
    , m_theme(theme)
    , m_weight(weight)
{
    setObjectName(action.objectName() + u"Button"_s);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QPushButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, &ActionButton::follow);
    connect(&theme, &Theme::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::follow()
{
    setText(m_action.text());
    setToolTip(m_action.toolTip());
    setEnabled(m_action.isEnabled());
    if (m_weight == Weight::Primary)
        fill(*this, m_theme);
}

} // namespace tenantry

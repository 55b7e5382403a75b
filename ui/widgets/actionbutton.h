#pragma once

#include "ui/theme.h"

#include <QPushButton>

class QAction;

namespace tenantry {

/// A push button that follows a command; the primary one is filled.
class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Weight { Normal, Primary };

    ActionButton(QAction &action, const Theme &theme, Weight weight, QWidget *parent = nullptr);

private:
    void follow();

    QAction &m_action;
    const Theme &m_theme;
    Weight m_weight;
};

} // namespace tenantry

#pragma once

#include "ui/theme.h"

class QLineEdit;
class QMainWindow;

namespace tenantry {

class Actions;

/// Fills the menu bar and the toolbar of the window.
void buildMenus(QMainWindow &window, const Actions &actions, QLineEdit &search);

/// View › Appearance: System, Light, Dark.
void buildAppearanceMenu(QMainWindow &window, Theme &theme);

} // namespace tenantry

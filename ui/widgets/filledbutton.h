#pragma once

#include "ui/theme.h"

class QPushButton;

namespace tenantry {

/// Fills a button with the accent colour: the one that does what the pane or dialog is for.
void fill(QPushButton &button, const Theme &theme);

} // namespace tenantry

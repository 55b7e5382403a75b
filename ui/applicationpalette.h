#pragma once

namespace tenantry {

class Theme;

/// Gives all widgets the colours of the theme, and those the others that need them.
void applyPalettes(const Theme &theme);

} // namespace tenantry

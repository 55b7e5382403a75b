#pragma once

namespace tenantry {

/// Lets screen readers meet scroll areas safely: the one of Qt 6.4 reads beyond its list where one
/// asks for a part, such as a scroll bar, that has just gone. More than once does no harm.
void installScrollAreaAccessible();

} // namespace tenantry

#pragma once

namespace tenantry {

/// What the quick switch does with a tenant.
enum class SwitchVerb { CopyToken, Test, OpenInBrowser, CopyClientId, SelectInTable };

} // namespace tenantry

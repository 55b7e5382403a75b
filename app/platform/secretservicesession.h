#pragma once

namespace tenantry {

/// Makes libsecret, which QtKeychain loads, agree on a new session at its next use. Without this
/// it goes on for ever with the session of a service that has been restarted since.
void forgetLibsecretSession();

} // namespace tenantry

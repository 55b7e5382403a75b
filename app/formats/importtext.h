#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"

namespace tenantry {

/// The text of a file in UTF-8 and without its byte order mark, whatever of UTF-8 and UTF-16 it
/// came in. Errors: Invalid (it is no text).
Result<Secret> importText(const Secret &file);
/// The client secret that a field holds, without the spaces around it; empty where it is none but
/// stands for one: <CLIENT_SECRET>, ${SECRET}, ****, or what our own lists say of secrets.
Secret importSecret(const Secret &field);

} // namespace tenantry

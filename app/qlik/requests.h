#pragma once

#include "app/ports/httptransport.h"

namespace tenantry {

/// A GET of a path on a host, with a bearer token unless that is empty.
HttpRequest getRequest(const QString &host, const QString &path, const Secret &token);

} // namespace tenantry

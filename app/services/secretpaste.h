#pragma once

#include "app/domain/estate.h"
#include "app/domain/result.h"
#include "app/domain/secret.h"

#include <QSet>

namespace tenantry {

/// A secret that was pasted, and whose it is.
struct PastedSecret
{
    ClientKey client = {};
    Secret secret = {};
};

/// Recognises a secret that is missing: of the client with the ID that was pasted along, else of
/// the chosen one. Errors: Invalid where no secret or no client is recognised · NotFound where the
/// ID is nobody's · Exists where the client has its secret.
Result<PastedSecret> recognizeSecret(const Secret &text,
                                     const Estate &estate,
                                     const QSet<ClientKey> &missing,
                                     const ClientKey &chosen);

} // namespace tenantry

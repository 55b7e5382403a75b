#pragma once

#include "app/ports/clock.h"
#include "app/ports/estatestore.h"
#include "app/ports/fileplaces.h"
#include "app/ports/filestore.h"
#include "app/ports/httptransport.h"
#include "app/ports/sealer.h"
#include "app/ports/secretstore.h"

namespace tenantry {

/// The outside, as the workspace sees it; owned by main, which outlives the workspace.
struct Ports
{
    Clock &clock;
    SecretStore &secrets;
    HttpTransport &http;
    EstateStore &estates;
    FileStore &files;
    FilePlaces &places;
    Sealer &sealer;
};

} // namespace tenantry

#pragma once

#include "app/domain/estate.h"
#include "app/domain/regioncatalogue.h"
#include "app/ports/ports.h"
#include "app/services/tokencache.h"

namespace tenantry {

/// What the jobs of a workspace work with; it is the workspace's and outlives them.
class Toolbox
{
public:
    Ports ports;
    RegionCatalogue regions;
    Estate estate = {};
    TokenCache tokens = {};
};

} // namespace tenantry

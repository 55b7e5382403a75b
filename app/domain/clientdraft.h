#pragma once

#include "app/domain/edits.h"
#include "app/domain/estatechange.h"

namespace tenantry {

/// A client as a person describes it: the subscription by its name, the tenant by its host. What is
/// not there yet is to be added along.
struct ClientDraft
{
    QString name = {}; // empty: proposedName()
    Tier tier = Tier::Region;
    QString clientId = {};
    QString subscription = {};
    QString regionCode = {}; // region tier
    QString tenantHost = {}; // tenant tier
};

struct PlacedClient
{
    ClientInput input = {};
    EstateChange along = {}; // its subscription and its tenant where they are new
};

/// Finds the places of a draft in the estate. Errors: Invalid, with what to do.
Result<PlacedClient> placed(const ClientDraft &draft,
                            const Estate &estate,
                            const RegionCatalogue &regions);

/// "eu-main", "acme-emea": what a client is called when nobody says.
QString proposedName(const ClientDraft &draft, const RegionCatalogue &regions);

/// The region-level client that the subscription has in this region already: there can be only one.
/// Null where there is none.
const Client *clientInTheWay(const ClientDraft &draft, const Estate &estate);

} // namespace tenantry

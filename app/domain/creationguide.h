#pragma once

#include "app/domain/clientdraft.h"

namespace tenantry {

/// How a client is made where Qlik Cloud makes it.
struct CreationGuide
{
    QString page = {};      // its address; empty while the tenant is not known
    QString place = {};     // "My Qlik"
    QStringList steps = {}; // what to do there: whole sentences
    QString obstacle = {};  // why it cannot be made, or should not; mostly empty
};

CreationGuide creationGuide(const ClientDraft &draft,
                            const Estate &estate,
                            const RegionCatalogue &regions);

} // namespace tenantry

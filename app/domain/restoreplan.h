#pragma once

#include "app/domain/importplan.h"

namespace tenantry {

/// A client of a backup and the one that it is here, or will be.
struct RestoredClient
{
    qsizetype row = 0; // of the plan
    ClientKey inBackup = {};
    ClientKey here = {};
};

/// The restoring of a backup, thought through; nothing is changed yet.
struct RestorePlan
{
    ImportPlan import = {};             // the change with all that rows cannot say
    QList<RestoredClient> clients = {}; // of rows that are neither in conflict nor invalid
    QList<TrashEntry> trash = {};       // what comes into the trash
};

/// Compares a backup with the estate as an import does: what is there is never moved and never
/// removed. Things that are new get keys of their own, so that nothing else is touched.
RestorePlan planRestore(const Estate &backup, const Estate &estate, const RegionCatalogue &regions);

} // namespace tenantry

#pragma once

#include "app/domain/estate.h"
#include "app/domain/importrow.h"
#include "app/domain/regioncatalogue.h"

namespace tenantry {

/// What becomes of one row of a file.
struct PlannedRow
{
    enum class State { New, Changed, Same, Conflict, Invalid };

    qsizetype number = 0; // as in ImportRow
    State state = State::Invalid;
    QString subject = {};      // the tenant's host, else what else the row is about
    QString subscription = {}; // its name
    QString client = {};       // its name
    QString reason = {};       // what is added or changed, or why the row is left out
};

struct ImportOptions
{
    QString subscription = {}; // of rows that name none
};

/// An import, thought through; nothing is changed yet.
struct ImportPlan
{
    QList<PlannedRow> rows = {};
    EstateChange change = {};       // of the rows that are new or changed
    bool lacksSubscription = false; // some row names no subscription and none was chosen for it

    qsizetype count(PlannedRow::State state) const;
    /// "Import 12 tenants"
    QString label() const;
};

/// Compares rows with the estate, each after the ones before it. What is there is never moved and
/// never removed; a row that would is a conflict.
ImportPlan planImport(const QList<ImportRow> &rows,
                      const Estate &estate,
                      const RegionCatalogue &regions,
                      const ImportOptions &options = {});

/// new, changed, same, conflict, invalid: in the output of the command line.
QString stateWord(PlannedRow::State state);

} // namespace tenantry

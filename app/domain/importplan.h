#pragma once

#include "app/domain/estate.h"
#include "app/domain/importrow.h"
#include "app/domain/missingsecrets.h"
#include "app/domain/regioncatalogue.h"

namespace tenantry {

/// What becomes of the client secret that a row brings.
enum class RowSecret {
    None,    // it brings none
    Stored,  // it goes to the keychain
    Kept,    // the client has one already, which stays
    LeftOut, // the row is not taken in, its secret is unusable, or secrets are not wanted
};

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
    RowSecret secret = RowSecret::None;
};

/// A client secret that an import puts into the keychain.
struct PlannedSecret
{
    ClientKey client;
    qsizetype row = 0; // that brings it

    friend bool operator==(const PlannedSecret &, const PlannedSecret &) = default;
};

struct ImportOptions
{
    QString subscription = {}; // of rows that name none
    bool isWithSecrets = true; // whether client secrets are taken in
    SeenSecrets seen = {};     // what the keychain said of clients that should have theirs
};

/// An import, thought through; nothing is changed yet.
struct ImportPlan
{
    QList<PlannedRow> rows = {};
    EstateChange change = {};          // of the rows that are new or changed
    QList<PlannedSecret> secrets = {}; // of clients of the change, each once
    bool lacksSubscription = false;    // some row names no subscription and none was chosen for it

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
/// stored, kept, left-out; empty where the row brings no secret.
QString secretWord(RowSecret secret);

} // namespace tenantry

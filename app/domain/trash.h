#pragma once

#include "app/domain/estate.h"

namespace tenantry {

/// What a removal takes along, to be kept in the trash; empty lists where it removes nothing.
TrashEntry trashOf(const EstateChange &removals, const Estate &estate);

/// The change with a new entry of the trash for what it removes, so that no secret is lost; a
/// change that brings its entry already gets no second one.
EstateChange withTrash(EstateChange change, const Estate &estate, const QDateTime &now);

/// What brings an entry back.
EstateChange restoreOf(const TrashEntry &entry);

/// The entries that have been in the trash longer than it keeps them.
QList<TrashKey> expiredTrash(const Estate &estate, const QDateTime &now);

/// What it is, for people: “the tenant “acme-lab”” or “3 tenants and 2 clients”.
QString nameOf(const TrashEntry &entry);

} // namespace tenantry

#pragma once

#include "app/domain/key.h"

namespace tenantry {

/// A search that has a name and a place in the tree.
struct SavedSearch
{
    SavedSearchKey key;
    QString name;
    QString text; // in the search language

    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

} // namespace tenantry

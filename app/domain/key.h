#pragma once

#include "app/domain/text.h"

#include <QUuid>

namespace tenantry {

/// The estate's own name of a thing: never shown, never sent, unlike Qlik's client and tenant ids.
template <typename Thing>
struct Key
{
    Text value = {};

    static Key make() { return {QUuid::createUuid().toString(QUuid::WithoutBraces)}; }
    bool isNull() const { return value.isEmpty(); }

    friend bool operator==(const Key &, const Key &) = default;
    friend bool operator<(const Key &a, const Key &b) { return a.value < b.value; }
    friend size_t qHash(const Key &key, size_t seed = 0) { return qHash(key.value, seed); }
};

using SubscriptionKey = Key<struct Subscription>;
using TenantKey = Key<struct Tenant>;
using ClientKey = Key<struct Client>;
using SavedSearchKey = Key<struct SavedSearch>;
using TrashKey = Key<struct TrashEntry>;

} // namespace tenantry

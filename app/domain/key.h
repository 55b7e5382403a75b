#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

namespace tenantry {

/// The estate's own name of a thing: never shown, never sent, unlike Qlik's client and tenant ids.
template <typename Thing>
struct Key
{
    QString value = {};

    static Key make() { return {QUuid::createUuid().toString(QUuid::WithoutBraces)}; }
    bool isNull() const { return value.isEmpty(); }

    /// Most keys that are compared are copies of one another, and share their text.
    friend bool operator==(const Key &a, const Key &b)
    {
        return a.value.constData() == b.value.constData() || a.value == b.value;
    }
    friend bool operator<(const Key &a, const Key &b) { return a.value < b.value; }
    friend size_t qHash(const Key &key, size_t seed = 0) { return ::qHash(key.value, seed); }
};

using SubscriptionKey = Key<struct Subscription>;
using TenantKey = Key<struct Tenant>;
using ClientKey = Key<struct Client>;
using SavedSearchKey = Key<struct SavedSearch>;
using TrashKey = Key<struct TrashEntry>;

} // namespace tenantry

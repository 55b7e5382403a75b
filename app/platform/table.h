#pragma once

#include "app/domain/savedsearch.h"
#include "app/domain/trashentry.h"
#include "app/platform/rowreader.h"
#include "app/platform/rowwriter.h"

#include <QLatin1StringView>

namespace tenantry {

/// Where the things of a kind are stored, and how: write() and read() follow the columns.
template <typename Thing>
struct Table;

template <>
struct Table<Subscription>
{
    static constexpr QLatin1StringView name{"subscription"};
    static constexpr QLatin1StringView key{"key"};
    static QStringList columns();
    static void write(const Subscription &subscription, RowWriter &row);
    static Subscription read(RowReader &row);
};

template <>
struct Table<Tenant>
{
    static constexpr QLatin1StringView name{"tenant"};
    static constexpr QLatin1StringView key{"key"};
    static QStringList columns();
    static void write(const Tenant &tenant, RowWriter &row);
    static Tenant read(RowReader &row);
};

template <>
struct Table<Client>
{
    static constexpr QLatin1StringView name{"client"};
    static constexpr QLatin1StringView key{"key"};
    static QStringList columns();
    static void write(const Client &client, RowWriter &row);
    static Client read(RowReader &row);
};

template <>
struct Table<Contact>
{
    static constexpr QLatin1StringView name{"contact"};
    static constexpr QLatin1StringView key{"client, tenant"};
    static QStringList columns();
    static void write(const Contact &contact, RowWriter &row);
    static Contact read(RowReader &row);
};

template <>
struct Table<SavedSearch>
{
    static constexpr QLatin1StringView name{"saved_search"};
    static constexpr QLatin1StringView key{"key"};
    static QStringList columns();
    static void write(const SavedSearch &search, RowWriter &row);
    static SavedSearch read(RowReader &row);
};

template <>
struct Table<TrashEntry>
{
    static constexpr QLatin1StringView name{"trash"};
    static constexpr QLatin1StringView key{"key"};
    static QStringList columns();
    static void write(const TrashEntry &entry, RowWriter &row);
    static TrashEntry read(RowReader &row);
};

} // namespace tenantry

#pragma once

#include <QString>

#include <chrono>

namespace tenantry::bench {

struct LoadFigures
{
    qsizetype tenants = 0;
    std::chrono::nanoseconds cpu{0};
    qint64 bytes = 0; // that are allocated and still in use afterwards
};

/// Opens the estate of a data directory and builds the table and the tree over it, as a start does.
LoadFigures load(const QString &dataDir);

} // namespace tenantry::bench

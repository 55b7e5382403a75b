#include "tests/bench/loadbench.h"

#include "app/platform/platform.h"
#include "app/services/workspace.h"
#include "ui/models/estatetreemodel.h"
#include "ui/models/tenantfilter.h"

#include <malloc.h>
#include <time.h>

namespace tenantry::bench {

namespace {

std::chrono::nanoseconds processTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

qint64 bytesInUse()
{
    const auto info = mallinfo2();
    return static_cast<qint64>(info.uordblks + info.hblkhd);
}

} // namespace

LoadFigures load(const QString &dataDir)
{
    LoadFigures figures;
    const qint64 before = bytesInUse();
    const auto begin = processTime();
    const auto platform = Platform::create({.isDemo = true, .dataDir = dataDir});
    if (!platform)
        qFatal("%s", qPrintable(platform.error().message));
    Workspace workspace((*platform)->ports(), RegionCatalogue::builtIn());
    if (const Result<void> opened = workspace.open(); !opened)
        qFatal("%s", qPrintable(opened.error().message));
    TenantModel tenants(workspace);
    TenantFilter filter(workspace, tenants);
    filter.sort(NameColumn);
    const EstateTreeModel tree(workspace, tenants);
    figures.cpu = processTime() - begin;
    figures.bytes = bytesInUse() - before;
    figures.tenants = workspace.estate().tenants().size();
    return figures;
}

} // namespace tenantry::bench

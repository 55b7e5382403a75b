// What a tenant costs in time and memory, in estates of several sizes.
#include "tests/bench/busytime.h"
#include "tests/bench/loadbench.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <map>

namespace {

using namespace tenantry::bench;

constexpr int rounds = 7;
constexpr qsizetype tenantsARound = 20'000; // small estates are read more than once a round
constexpr int mostTimes = 10;

} // namespace

/// The first directory holds an empty estate: what it costs is no tenant's.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList dataDirs = QCoreApplication::arguments().mid(1);
    std::map<qsizetype, std::vector<std::chrono::nanoseconds>> times;
    std::map<qsizetype, qint64> bytes;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &dataDir : dataDirs) {
            LoadFigures figures = load(dataDir);
            times[figures.tenants].push_back(figures.cpu);
            bytes[figures.tenants] = figures.bytes;
            const auto again = std::min<qsizetype>(mostTimes,
                                                   tenantsARound
                                                       / std::max<qsizetype>(1, figures.tenants));
            for (qsizetype i = 1; i < again; ++i)
                times[figures.tenants].push_back(load(dataDir).cpu);
        }
    }
    const auto emptyTime = percentile(times[0], 50);
    const qint64 emptyBytes = bytes[0];
    std::printf("[");
    for (const auto &[tenants, measured] : times)
        if (tenants > 0)
            std::printf("%s{\"tenants\": %lld, \"microseconds\": %.3f, \"bytes\": %.1f}",
                        tenants == std::next(times.begin())->first ? "" : ", ",
                        static_cast<long long>(tenants),
                        milliseconds(percentile(measured, 50) - emptyTime) * 1000.0
                            / static_cast<double>(tenants),
                        static_cast<double>(bytes[tenants] - emptyBytes)
                            / static_cast<double>(tenants));
    std::printf("]\n");
    return 0;
}

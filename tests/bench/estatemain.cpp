// Makes a data directory with an invented estate.
#include "app/platform/sqliteestatestore.h"
#include "tests/bench/estateinventor.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

using namespace tenantry;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: bench-estate TENANTS DATADIR\n", stderr);
        return 2;
    }
    SqliteEstateStore store(arguments[2]);
    const Result<void> stored = store.apply(bench::EstateInventor().estate(arguments[1].toInt()));
    if (!stored)
        std::fprintf(stderr, "bench-estate: %s\n", qPrintable(stored.error().message));
    return stored ? 0 : 1;
}

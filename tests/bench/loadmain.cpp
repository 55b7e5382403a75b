// What an estate costs in time and memory, read once by a program that has read nothing before.
#include "tests/bench/busytime.h"
#include "tests/bench/loadbench.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace tenantry::bench;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("usage: bench-load DATADIR\n", stderr);
        return 2;
    }
    const LoadFigures figures = load(arguments[1]);
    std::printf("{\"tenants\": %lld, \"microseconds\": %.3f, \"bytes\": %lld}\n",
                static_cast<long long>(figures.tenants), milliseconds(figures.cpu) * 1000.0,
                static_cast<long long>(figures.bytes));
    return 0;
}

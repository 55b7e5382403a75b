// Starts a program; tells when its window was mapped, and what it uses when it has come to rest.
#include "tests/bench/startwatch.h"

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace std::chrono_literals;
    if (argc < 2) {
        std::fputs("usage: bench-start PROGRAM [ARGUMENT]…\n", stderr);
        return 2;
    }
    tenantry::bench::StartWatch watch;
    if (!watch.isConnected()) {
        std::fputs("bench-start: there is no screen\n", stderr);
        return 1;
    }
    watch.start(argv + 1);
    const auto mapped = watch.waitForWindow(30s);
    if (!mapped) {
        std::fprintf(stderr, "bench-start: %s showed no window\n", argv[1]);
        return 1;
    }
    const auto cpu = watch.waitForRest(30s);
    std::printf("{\"mappedMs\": %.3f, \"cpuMs\": %.3f, \"pssKib\": %ld}\n",
                static_cast<double>(mapped->count()) / 1000.0,
                static_cast<double>(cpu.count()) / 1000.0, watch.pssKib());
    return 0;
}

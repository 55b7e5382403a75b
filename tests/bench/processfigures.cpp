#include "tests/bench/processfigures.h"

#include <filesystem>
#include <fstream>
#include <string>

namespace tenantry::bench {

std::chrono::microseconds cpuTimeOf(pid_t process)
{
    std::chrono::nanoseconds sum{0};
    std::error_code gone;
    const std::string threads = "/proc/" + std::to_string(process) + "/task";
    for (const auto &thread : std::filesystem::directory_iterator(threads, gone)) {
        std::ifstream file(thread.path() / "schedstat");
        long long used = 0;
        file >> used;
        sum += std::chrono::nanoseconds(used);
    }
    return std::chrono::duration_cast<std::chrono::microseconds>(sum);
}

long pssOf(pid_t process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/smaps_rollup");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("Pss:"))
            return std::stol(line.substr(4));
    return 0;
}

} // namespace tenantry::bench

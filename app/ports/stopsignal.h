#pragma once

namespace tenantry {

/// The wish that the program ends: Ctrl+C, or another program's order.
struct StopSignal
{
    int number = 0;
    bool isFromTerminal = false; // which has told its whole foreground, and so our commands too

    friend bool operator==(const StopSignal &, const StopSignal &) = default;
};

/// What a shell says of a program that a signal has ended.
constexpr int exitCodeOfSignal(int number)
{
    return 128 + number;
}

} // namespace tenantry

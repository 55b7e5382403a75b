#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <sys/types.h>
#include <xcb/xcb.h>

namespace tenantry::bench {

/// Starts a program and sees on the screen when its first window is mapped. The window manager, if
/// there is one, must not reparent.
class StartWatch
{
public:
    using Clock = std::chrono::steady_clock;

    StartWatch();
    ~StartWatch();
    StartWatch(const StartWatch &) = delete;
    StartWatch &operator=(const StartWatch &) = delete;

    bool isConnected() const;
    void start(char *const command[]);
    /// The time from the start to the first window that a person can see; nothing where none came.
    std::optional<std::chrono::microseconds> waitForWindow(std::chrono::seconds patience);
    /// Waits until the program has rested for a while; the CPU time that it had used by then.
    std::chrono::microseconds waitForRest(std::chrono::seconds patience) const;
    long pssKib() const;
    /// Asks the program to end, and waits for it.
    void end();

private:
    bool isWindow(const xcb_map_notify_event_t &event) const;

    xcb_connection_t *m_connection;
    pid_t m_process = 0;
    Clock::time_point m_begin;
};

} // namespace tenantry::bench

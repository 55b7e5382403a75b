#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

class QObject;

namespace tenantry {

class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    /// Wall time, UTC.
    virtual QDateTime now() const = 0;
    /// Never jumps, and runs on while the machine sleeps where the system offers that.
    virtual std::chrono::milliseconds elapsed() const = 0;
    /// Calls once after the delay, unless the context is destroyed before.
    virtual void callAfter(std::chrono::milliseconds delay,
                           QObject *context,
                           std::function<void()> handler) = 0;
};

} // namespace tenantry

#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <vector>

class QWidget;

namespace tenantry::bench {

/// What a deed and everything that follows from it cost the thread of the window. Idle time, such
/// as the wait for a timer, does not count.
struct Busy
{
    std::chrono::nanoseconds wall{0};
    std::chrono::nanoseconds cpu{0};
    std::chrono::nanoseconds untilPainted{0}; // of `wall`, until the watched widget was painted
    std::chrono::nanoseconds cpuUntilPainted{0};
};

/// CPU time of the calling thread.
std::chrono::nanoseconds threadTime();

class BusyTime final : public QObject
{
public:
    explicit BusyTime(QWidget &watched);

    /// Does it, and runs the event loop until nothing can follow any more.
    Busy of(const std::function<void()> &deed);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool m_isPainted = false;
};

double milliseconds(std::chrono::nanoseconds time);
/// The time that so many percent do not exceed.
std::chrono::nanoseconds percentile(std::vector<std::chrono::nanoseconds> times, int percent);

} // namespace tenantry::bench

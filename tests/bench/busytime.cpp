#include "tests/bench/busytime.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <thread>
#include <time.h>

namespace tenantry::bench {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto aftermath = 70ms; // the window refreshes its details 40 ms after a change

} // namespace

std::chrono::nanoseconds threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

BusyTime::BusyTime(QWidget &watched)
{
    watched.installEventFilter(this);
}

Busy BusyTime::of(const std::function<void()> &deed)
{
    Busy busy;
    m_isPainted = false;
    bool isNoted = false;
    const auto count = [&](const std::function<bool()> &step) {
        const auto begin = Clock::now();
        const auto cpuBegin = threadTime();
        const bool hasWorked = step();
        if (hasWorked) {
            busy.wall += Clock::now() - begin;
            busy.cpu += threadTime() - cpuBegin;
        }
        if (m_isPainted && !isNoted) {
            busy.untilPainted = busy.wall;
            busy.cpuUntilPainted = busy.cpu;
        }
        isNoted = m_isPainted;
        return hasWorked;
    };
    count([&deed] {
        deed();
        return true;
    });
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    const auto end = Clock::now() + aftermath;
    while (Clock::now() < end)
        if (!count([dispatcher] { return dispatcher->processEvents(QEventLoop::AllEvents); }))
            std::this_thread::sleep_for(500us);
    return busy;
}

bool BusyTime::eventFilter(QObject *, QEvent *event)
{
    m_isPainted = m_isPainted || event->type() == QEvent::Paint;
    return false;
}

double milliseconds(std::chrono::nanoseconds time)
{
    return static_cast<double>(time.count()) / 1e6;
}

std::chrono::nanoseconds percentile(std::vector<std::chrono::nanoseconds> times, int percent)
{
    if (times.empty())
        return {};
    std::sort(times.begin(), times.end());
    const std::size_t rank = (times.size() * static_cast<std::size_t>(percent) + 99) / 100;
    return times[std::max<std::size_t>(rank, 1) - 1];
}

} // namespace tenantry::bench

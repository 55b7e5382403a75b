#include "tests/support/fakeclock.h"

#include <algorithm>

namespace tenantry {

FakeClock::FakeClock(const QDateTime &start)
    : m_now(start)
{}

void FakeClock::callAfter(std::chrono::milliseconds delay,
                          QObject *context,
                          std::function<void()> handler)
{
    const Call call{m_elapsed + delay, context, std::move(handler)};
    const auto after = std::ranges::upper_bound(m_calls, call.at, {}, &Call::at);
    m_calls.insert(after, call);
}

void FakeClock::advance(std::chrono::milliseconds by)
{
    const std::chrono::milliseconds end = m_elapsed + by;
    while (!m_calls.empty() && m_calls.front().at <= end) {
        const Call call = m_calls.front();
        m_calls.erase(m_calls.begin());
        m_now = m_now.addMSecs((call.at - m_elapsed).count());
        m_elapsed = call.at;
        if (call.context)
            call.handler();
    }
    m_now = m_now.addMSecs((end - m_elapsed).count());
    m_elapsed = end;
}

std::vector<std::chrono::milliseconds> FakeClock::waiting() const
{
    std::vector<std::chrono::milliseconds> delays;
    for (const Call &call : m_calls)
        delays.push_back(call.at - m_elapsed);
    return delays;
}

} // namespace tenantry

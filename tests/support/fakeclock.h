#pragma once

#include "app/ports/clock.h"

#include <QPointer>

#include <vector>

namespace tenantry {

/// Time that stands still until a test moves it.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime &start = QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC));

    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds elapsed() const override { return m_elapsed; }
    void callAfter(std::chrono::milliseconds delay,
                   QObject *context,
                   std::function<void()> handler) override;

    /// Moves both clocks and calls what becomes due, in order.
    void advance(std::chrono::milliseconds by);
    /// Moves the wall clock only, as a user or NTP does.
    void setWallTime(const QDateTime &now) { m_now = now; }
    /// The delays that are being waited for, earliest first.
    std::vector<std::chrono::milliseconds> waiting() const;

private:
    struct Call
    {
        std::chrono::milliseconds at;
        QPointer<QObject> context;
        std::function<void()> handler;
    };

    QDateTime m_now;
    std::chrono::milliseconds m_elapsed{0};
    std::vector<Call> m_calls;
};

} // namespace tenantry

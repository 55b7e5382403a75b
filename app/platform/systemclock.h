#pragma once

#include "app/ports/clock.h"

namespace tenantry {

/// The machine's clocks.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds elapsed() const override;
    void callAfter(std::chrono::milliseconds delay,
                   QObject *context,
                   std::function<void()> handler) override;
};

} // namespace tenantry

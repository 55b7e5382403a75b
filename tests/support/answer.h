#pragma once

#include "app/ports/receiver.h"

#include <QObject>
#include <QTest>

#include <optional>

namespace tenantry {

/// Waits for the one answer of a receiver.
template <typename T>
struct Answer
{
    std::optional<T> value;
    QObject context;

    Receiver<T> receiver()
    {
        return {&context, [this](T answer) { value = std::move(answer); }};
    }
    T &wait()
    {
        if (!QTest::qWaitFor([this] { return value.has_value(); }, 5000))
            qFatal("no answer came");
        return *value;
    }
};

} // namespace tenantry

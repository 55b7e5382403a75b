#pragma once

#include "app/ports/stopsignal.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace tenantry {

/// Ctrl+C and the wish to end, as a signal of the event loop; a second one of the same kind ends at
/// once. One that was ignored when the program began stays so. One in a program.
class Interrupt final : public QObject
{
    Q_OBJECT

public:
    Interrupt();
    ~Interrupt() override;

signals:
    void happened(const tenantry::StopSignal &signal);

private:
    void read();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tenantry

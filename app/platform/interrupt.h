#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace tenantry {

/// Ctrl+C and the wish to end, as a signal of the event loop; a second Ctrl+C ends at once. One in
/// a program.
class Interrupt final : public QObject
{
    Q_OBJECT

public:
    Interrupt();
    ~Interrupt() override;

signals:
    void happened();

private:
    void read();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tenantry

#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace tenantry::simulator {

/// Ends the program with its parent: when standard input closes, or at SIGTERM and SIGINT.
class Lifeline : public QObject
{
    Q_OBJECT

public:
    Lifeline();

signals:
    void ended();

private:
    void readInput();

    QSocketNotifier m_input;
    QSocketNotifier m_signals;
};

} // namespace tenantry::simulator

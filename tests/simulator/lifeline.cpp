#include "tests/simulator/lifeline.h"

#include <array>
#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace tenantry::simulator {

namespace {

/// Blocked, so that the descriptor gets them and the usual death does not.
int openSignals()
{
    sigset_t wanted;
    sigemptyset(&wanted);
    sigaddset(&wanted, SIGTERM);
    sigaddset(&wanted, SIGINT);
    sigprocmask(SIG_BLOCK, &wanted, nullptr);
    return signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

Lifeline::Lifeline()
    : m_input(STDIN_FILENO, QSocketNotifier::Read)
    , m_signals(openSignals(), QSocketNotifier::Read)
{
    connect(&m_input, &QSocketNotifier::activated, this, &Lifeline::readInput);
    connect(&m_signals, &QSocketNotifier::activated, this, &Lifeline::ended);
}

void Lifeline::readInput()
{
    std::array<char, 256> bytes{};
    if (::read(STDIN_FILENO, bytes.data(), bytes.size()) > 0)
        return;
    m_input.setEnabled(false);
    emit ended();
}

} // namespace tenantry::simulator

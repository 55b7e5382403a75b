#include "app/cli/interrupt.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace tenantry {

namespace {

constexpr std::array signalNumbers{SIGINT, SIGTERM, SIGHUP};

// What a signal handler may reach: the ends of a pipe to ourselves.
int readEnd = -1;
int writeEnd = -1;

void wake(int /*signal*/)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
}

void handle(void (*handler)(int))
{
    struct sigaction action
    {};
    action.sa_handler = handler;
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    for (const int number : signalNumbers)
        ::sigaction(number, &action, nullptr);
}

} // namespace

Interrupt::Interrupt()
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe(ends.data()) != 0)
        return;
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    readEnd = ends[0];
    writeEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(readEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Interrupt::read);
    handle(wake);
}

Interrupt::~Interrupt()
{
    handle(SIG_DFL);
    m_notifier.reset();
    ::close(readEnd);
    ::close(writeEnd);
}

void Interrupt::read()
{
    std::array<char, 16> bytes{};
    if (::read(readEnd, bytes.data(), bytes.size()) > 0)
        emit happened();
}

} // namespace tenantry

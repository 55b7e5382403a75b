#include "app/platform/interrupt.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace tenantry {

namespace {

constexpr std::array signalNumbers{SIGINT, SIGTERM, SIGHUP};

// The ends of a pipe to ourselves: a signal handler reaches nothing but globals.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables)
std::array<int, 2> ends{-1, -1};

void wake(int /*signal*/)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(ends[1], &byte, 1);
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
    if (::pipe(ends.data()) != 0)
        return;
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Interrupt::read);
    handle(wake);
}

Interrupt::~Interrupt()
{
    handle(SIG_DFL);
    m_notifier.reset();
    for (const int end : ends)
        ::close(end);
}

void Interrupt::read()
{
    std::array<char, 16> bytes{};
    if (::read(ends[0], bytes.data(), bytes.size()) > 0)
        emit happened();
}

} // namespace tenantry

#include "app/platform/interrupt.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace tenantry {

namespace {

constexpr std::array signalNumbers{SIGINT, SIGTERM, SIGHUP};
constexpr unsigned char fromTerminal = 0x80; // beside the number, in one byte

// The ends of a pipe to ourselves: a signal handler reaches nothing but globals.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables)
std::array<int, 2> ends{-1, -1};

/// A code above zero is the kernel's: a key was pressed, or the terminal has gone.
void wake(int number, siginfo_t *info, void * /*context*/)
{
    const int sender = info && info->si_code > 0 ? fromTerminal : 0;
    const auto byte = static_cast<unsigned char>(number | sender);
    [[maybe_unused]] const ssize_t written = ::write(ends[1], &byte, 1);
}

void change(const struct sigaction &action)
{
    for (const int number : signalNumbers) {
        struct sigaction before
        {};
        // nohup, and a shell for what it runs in the background, have asked us to ignore it.
        if (::sigaction(number, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            ::sigaction(number, &action, nullptr);
    }
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
    struct sigaction action
    {};
    action.sa_sigaction = wake;
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART | SA_SIGINFO;
    change(action);
}

Interrupt::~Interrupt()
{
    struct sigaction action
    {};
    action.sa_handler = SIG_DFL;
    change(action);
    m_notifier.reset();
    for (const int end : ends)
        ::close(end);
}

void Interrupt::read()
{
    std::array<unsigned char, 16> bytes{};
    const ssize_t count = ::read(ends[0], bytes.data(), bytes.size());
    for (ssize_t i = 0; i < count; ++i) {
        const unsigned char byte = bytes[static_cast<std::size_t>(i)];
        emit happened({byte & ~fromTerminal, (byte & fromTerminal) != 0});
    }
}

} // namespace tenantry

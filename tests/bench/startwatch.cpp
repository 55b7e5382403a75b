#include "tests/bench/startwatch.h"

#include "tests/bench/processfigures.h"

#include <cstdlib>
#include <memory>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace tenantry::bench {

namespace {

using namespace std::chrono_literals;

constexpr int smallestWindow = 100; // pixels; toolkits map helpers of a pixel or two
constexpr auto step = 100ms;
constexpr int stepsOfRest = 5;
constexpr auto restful = 1ms; // of CPU time in a step: clocks tick, cursors blink

struct Freed
{
    void operator()(void *memory) const { std::free(memory); }
};

} // namespace

StartWatch::StartWatch()
    : m_connection(xcb_connect(nullptr, nullptr))
{
    if (!isConnected())
        return;
    const std::uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
    xcb_change_window_attributes(m_connection, screen->root, XCB_CW_EVENT_MASK, &mask);
    xcb_flush(m_connection);
}

StartWatch::~StartWatch()
{
    end();
    xcb_disconnect(m_connection);
}

bool StartWatch::isConnected() const
{
    return xcb_connection_has_error(m_connection) == 0;
}

void StartWatch::start(char *const command[])
{
    m_begin = Clock::now();
    m_process = fork();
    if (m_process == 0) {
        execvp(command[0], command);
        _exit(127);
    }
}

std::optional<std::chrono::microseconds> StartWatch::waitForWindow(std::chrono::seconds patience)
{
    const auto deadline = m_begin + patience;
    pollfd wakeup{xcb_get_file_descriptor(m_connection), POLLIN, 0};
    while (Clock::now() < deadline) {
        const std::unique_ptr<xcb_generic_event_t, Freed> event(xcb_poll_for_event(m_connection));
        if (!event) {
            poll(&wakeup, 1, 10);
            continue;
        }
        if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
            continue;
        const auto at = Clock::now();
        // XCB hands every kind of event out as this one, to be cast by its type.
        if (isWindow(reinterpret_cast<const xcb_map_notify_event_t &>(*event)))
            return std::chrono::duration_cast<std::chrono::microseconds>(at - m_begin);
    }
    return std::nullopt;
}

bool StartWatch::isWindow(const xcb_map_notify_event_t &event) const
{
    const std::unique_ptr<xcb_get_geometry_reply_t, Freed> geometry(
        xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, event.window),
                               nullptr));
    return geometry && geometry->width >= smallestWindow && geometry->height >= smallestWindow;
}

std::chrono::microseconds StartWatch::waitForRest(std::chrono::seconds patience) const
{
    const auto deadline = Clock::now() + patience;
    auto used = cpuTimeOf(m_process);
    for (int rested = 0; rested < stepsOfRest && Clock::now() < deadline;) {
        std::this_thread::sleep_for(step);
        const auto now = cpuTimeOf(m_process);
        rested = now - used < restful ? rested + 1 : 0;
        used = now;
    }
    return used;
}

long StartWatch::pssKib() const
{
    return pssOf(m_process);
}

void StartWatch::end()
{
    if (m_process <= 0)
        return;
    kill(m_process, SIGTERM);
    int status = 0;
    for (int tries = 0; tries < 50 && waitpid(m_process, &status, WNOHANG) == 0; ++tries) {
        std::this_thread::sleep_for(step);
        if (tries == 30)
            kill(m_process, SIGKILL);
    }
    m_process = 0;
}

} // namespace tenantry::bench

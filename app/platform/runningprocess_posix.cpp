#include "app/domain/wipingallocator.h"
#include "app/platform/hardening.h"
#include "app/platform/runningprocess.h"

#include <QByteArray>

#include <algorithm>
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

extern char **environ; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

namespace tenantry {

namespace {

/// The environment of a child: ours, and the variables. Wiped when it goes; ours stays as it is.
class EnvironmentBlock
{
public:
    explicit EnvironmentBlock(const std::vector<CommandVariable> &variables)
    {
        std::size_t size = 0;
        for (const CommandVariable &variable : variables)
            size += static_cast<std::size_t>(variable.name.size() + variable.value.size()) + 2;
        m_bytes.reserve(size); // the entries point into it
        for (char **entry = environ; entry && *entry; ++entry)
            if (!isReplaced(*entry, variables))
                m_entries.push_back(*entry);
        for (const CommandVariable &variable : variables) {
            m_entries.push_back(m_bytes.data() + m_bytes.size());
            append(variable.name);
            append("=");
            append(variable.value.reveal());
            m_bytes.push_back('\0');
        }
        m_entries.push_back(nullptr);
    }
    char **entries() { return m_entries.data(); }

private:
    static bool isReplaced(QByteArrayView entry, const std::vector<CommandVariable> &variables)
    {
        return std::ranges::any_of(variables, [entry](const CommandVariable &variable) {
            return entry.startsWith(variable.name)
                && entry.sliced(variable.name.size()).startsWith('=');
        });
    }
    void append(QByteArrayView bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }

    std::vector<char, WipingAllocator<char>> m_bytes;
    std::vector<char *> m_entries;
};

} // namespace

/// QProcess, which would keep them as texts, does not know the variables: the child puts them in
/// the place of its environment just before it becomes the program.
void RunningProcess::begin(QProcess &process, const Command &command)
{
    EnvironmentBlock block(command.variables);
    const std::optional<unsigned> mask = fileMaskOfUser();
    const pid_t parent = ::getpid();
    // Nothing here but what is safe between fork and exec.
    process.setChildProcessModifier(
        [entries = block.entries(), isGroup = !command.isForeground, mask, parent] {
        environ = entries;
        if (mask)
            ::umask(static_cast<mode_t>(*mask));
        if (isGroup)
            ::setpgid(0, 0);
#ifdef Q_OS_LINUX
        // Whatever ends us ends the command too: a second Ctrl+C, kill -9.
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parent)
            ::_exit(1);
#endif
    });
    char **const ours = environ;
    process.start();
    environ = ours; // a child by vfork() shares our memory until it is the program
    process.setChildProcessModifier({});
    // Both do it, so that it is done whoever comes first.
    if (!command.isForeground && process.processId() > 0)
        ::setpgid(static_cast<pid_t>(process.processId()), 0);
}

void RunningProcess::stop(const StopSignal &signal)
{
    const auto pid = static_cast<pid_t>(m_process->processId());
    if (pid <= 0 || (m_isForeground && signal.isFromTerminal))
        return;
    ::kill(m_isForeground ? pid : -pid, signal.number);
}

void RunningProcess::kill(QProcess &process, bool isGroup)
{
    const auto pid = static_cast<pid_t>(process.processId());
    if (pid > 0)
        ::kill(isGroup ? -pid : pid, SIGKILL);
}

/// For a child that crashed, QProcess's code is the signal's number.
int RunningProcess::signalOf(const QProcess &process)
{
    return process.exitCode();
}

} // namespace tenantry

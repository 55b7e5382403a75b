// Not verified: built by design, never run.
#include "app/platform/runningprocess.h"

#include <QProcessEnvironment>

namespace tenantry {

// Windows knows an environment of texts only, which nobody wipes.
void RunningProcess::begin(QProcess &process, const Command &command)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const CommandVariable &variable : command.variables)
        environment.insert(QString::fromLatin1(variable.name),
                           QString::fromUtf8(variable.value.reveal()));
    process.setProcessEnvironment(environment);
    process.start();
    process.setProcessEnvironment({});
}

void RunningProcess::stop(const StopSignal & /*signal*/)
{
    m_process->kill();
}

void RunningProcess::kill(QProcess &process, bool /*isGroup*/)
{
    process.kill();
}

int RunningProcess::signalOf(const QProcess & /*process*/)
{
    return 9;
}

} // namespace tenantry

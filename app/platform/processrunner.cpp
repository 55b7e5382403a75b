#include "app/platform/processrunner.h"

#include "app/platform/runningprocess.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ProcessRunner", text);
}

bool isPath(const QString &program)
{
    return program.contains(u'/') || QFileInfo(program).isAbsolute();
}

} // namespace

Result<void> ProcessRunner::check(const QString &program) const
{
    const QString path = isPath(program) ? program : QStandardPaths::findExecutable(program);
    const QFileInfo file(path);
    if (path.isEmpty() || !file.exists())
        return Error{ErrorCode::NotFound,
                     tr("There is no program “%1”. Check how it is written, or give its path.")
                         .arg(program)};
    if (file.isDir() || !file.isExecutable())
        return Error{ErrorCode::Invalid,
                     tr("“%1” is no program that can be run. Check its permissions.").arg(program)};
    return {};
}

std::unique_ptr<RunningCommand> ProcessRunner::start(Command command,
                                                     Receiver<CommandOutput> output,
                                                     Receiver<Result<CommandEnding>> ending)
{
    auto process = std::make_unique<RunningProcess>(*this, command.words.value(0),
                                                    std::move(output), std::move(ending));
    process->start(command);
    return process;
}

} // namespace tenantry

#include "app/cli/commandline.h"
#include "app/cli/program.h"
#include "app/composition/session.h"
#include "app/composition/translations.h"
#include "app/platform/hardening.h"
#include "app/platform/interrupt.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace tenantry;

namespace {

constexpr int standardOutput = 1;
constexpr int standardError = 2;

int toInt(ExitCode code)
{
    return static_cast<int>(code);
}

int run(const Arguments &arguments, Console &console)
{
    Session session({arguments.isDemo, arguments.dataDir, arguments.proxy, arguments.caFile});
    Program program(arguments, console);
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::happened, &program, &Program::interrupt);
    QObject::connect(
        &program, &Program::finished, qApp,
        [](ExitCode code) { QCoreApplication::exit(toInt(code)); }, Qt::QueuedConnection);
    session.open({&program, [&](Result<void> opened) {
                      if (!session.warning().isEmpty())
                          console.say(session.warning());
                      if (opened)
                          program.start(*session.workspace());
                      else
                          program.fail(opened.error());
                  }});
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tenantry"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TENANTRY_VERSION));
    loadTranslations(application);
    QFile data;
    QFile talk;
    if (!data.open(standardOutput, QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !talk.open(standardError, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return toInt(ExitCode::Failure);
    Console console(data, talk);
    const CommandLine line = readCommandLine(QCoreApplication::arguments().mid(1),
                                             QCoreApplication::applicationVersion());
    if (!line.ending)
        return run(line.arguments, console);
    if (line.ending == ExitCode::Ok)
        console.print(line.text.toUtf8());
    else
        console.say(line.text.trimmed());
    return toInt(*line.ending);
}

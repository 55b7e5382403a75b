#include "app/platform/demosimulator.h"

#include "app/domain/redaction.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QString firstExisting(const QStringList &paths)
{
    for (const QString &path : paths)
        if (QFileInfo(path).isFile())
            return QFileInfo(path).canonicalFilePath();
    return {};
}

} // namespace

DemoSimulator::Files DemoSimulator::installedFiles()
{
    const QString folder = QCoreApplication::applicationDirPath();
#ifdef Q_OS_WIN
    const QString program = u"qlik-cloud-simulator.exe"_s;
#else
    const QString program = u"qlik-cloud-simulator"_s;
#endif
    return {firstExisting({folder + u"/../libexec/tenantry/"_s + program, folder + u'/' + program}),
            firstExisting({folder + u"/../share/tenantry/demo.json"_s})};
}

DemoSimulator::DemoSimulator(Files files, std::chrono::milliseconds deadline)
    : m_files(std::move(files))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(tr("it took too long")); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoSimulator::read);
    connect(&m_process, &QProcess::errorOccurred, this, [this] { fail(m_process.errorString()); });
    connect(&m_process, &QProcess::finished, this, [this] {
        fail(redacted(QString::fromUtf8(m_process.readAllStandardError()).trimmed()));
    });
#ifdef Q_OS_UNIX
    // Ctrl+C is for the program that the user sees; the simulator ends with it.
    m_process.setChildProcessModifier([] { ::setsid(); });
#endif
}

DemoSimulator::~DemoSimulator()
{
    m_process.disconnect(this);
    m_process.close();
}

void DemoSimulator::start(Receiver<Result<DemoEndpoint>> receiver)
{
    m_receiver = std::move(receiver);
    QString missing;
    if (m_files.program.isEmpty())
        missing = tr("its program qlik-cloud-simulator is not installed");
    else if (m_files.estate.isEmpty())
        missing = tr("its file demo.json is not installed");
    else if (!m_directory.isValid())
        missing = m_directory.errorString();
    if (!missing.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this, missing] { fail(missing); }, Qt::QueuedConnection);
        return;
    }
    m_deadline.start();
    m_process.start(m_files.program, {u"--estate"_s, m_files.estate, u"--port"_s, u"0"_s,
                                      u"--ca-out"_s, m_directory.filePath(u"ca.pem"_s)});
}

/// Reads on after the answer: nobody looks at the journal, but the pipe must not fill.
void DemoSimulator::read()
{
    m_process.setReadChannel(QProcess::StandardOutput);
    if (!m_isAnswered && m_process.canReadLine())
        takeLine(m_process.readLine());
    else if (m_isAnswered)
        m_process.readAllStandardOutput();
}

void DemoSimulator::takeLine(const QByteArray &line)
{
    const QJsonObject ready = QJsonDocument::fromJson(line).object();
    const int port = ready["port"_L1].toInt();
    if (ready["event"_L1].toString() != "ready"_L1 || port <= 0 || port > 65535)
        return fail(tr("it gave an unexpected answer"));
    answer(DemoEndpoint{u"http://127.0.0.1:%1"_s.arg(port), m_directory.filePath(u"ca.pem"_s),
                        m_directory.filePath(u"data"_s), m_files.estate});
}

void DemoSimulator::fail(const QString &why)
{
    answer(Error{ErrorCode::Unreachable,
                 tr("The demo could not be started: %1. Install Tenantry anew, or start it without "
                    "the demo.")
                     .arg(why.isEmpty() ? tr("the simulated Qlik Cloud ended at once") : why)});
}

void DemoSimulator::answer(Result<DemoEndpoint> result)
{
    if (m_isAnswered)
        return;
    m_isAnswered = true;
    m_deadline.stop();
    m_receiver(std::move(result));
}

} // namespace tenantry

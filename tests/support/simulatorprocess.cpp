#include "tests/support/simulatorprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace tenantry {

using namespace Qt::StringLiterals;

SimulatorProcess::SimulatorProcess(const QString &estateFile, const QStringList &options)
    : m_estateFile(estateFile)
    , m_options(options)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SimulatorProcess::read);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

SimulatorProcess::SimulatorProcess(const QJsonObject &estate, const QStringList &options)
    : SimulatorProcess(QString(), options)
{
    m_estateFile = m_folder.filePath(u"estate.json"_s);
    QFile file(m_estateFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(estate).toJson()) < 0)
        qWarning("The simulator's estate file could not be written.");
}

SimulatorProcess::~SimulatorProcess()
{
    if (!isRunning() || stop())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

bool SimulatorProcess::start()
{
    QStringList arguments{u"--port"_s, u"0"_s, u"--ca-out"_s, caFile()};
    if (!m_options.contains(u"--generate"_s))
        arguments << u"--estate"_s << m_estateFile;
    m_process.start(qEnvironmentVariable("TENANTRY_SIMULATOR"), arguments + m_options);
    const auto isDecided = [this] { return m_port != 0 || !isRunning(); };
    return QTest::qWaitFor(isDecided, 20000) && m_port != 0;
}

bool SimulatorProcess::stop()
{
    m_process.closeWriteChannel();
    return !isRunning() || m_process.waitForFinished(5000);
}

int SimulatorProcess::exitCode() const
{
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QString SimulatorProcess::caFile() const
{
    return m_folder.filePath(u"authority.pem"_s);
}

QList<QJsonObject> SimulatorProcess::events(const QString &kind, const QString &host) const
{
    QList<QJsonObject> found;
    for (const QJsonObject &event : m_events) {
        const bool isHere = host.isEmpty() || event["host"_L1].toString() == host;
        if (isHere && event["event"_L1].toString() == kind)
            found << event;
    }
    return found;
}

QList<QJsonObject> SimulatorProcess::requests(const QString &host) const
{
    return events(u"request"_s, host);
}

bool SimulatorProcess::waitForRequests(qsizetype count, const QString &host)
{
    return QTest::qWaitFor([&] { return requests(host).size() >= count; });
}

void SimulatorProcess::read()
{
    const QByteArray bytes = m_process.readAllStandardOutput();
    m_output += bytes;
    m_unread += bytes;
    for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
        const QJsonObject event = QJsonDocument::fromJson(m_unread.left(end)).object();
        m_unread.remove(0, end + 1);
        m_events << event;
        if (event["event"_L1].toString() == "ready"_L1)
            m_port = static_cast<quint16>(event["port"_L1].toInt());
        emit eventArrived(event);
    }
}

} // namespace tenantry

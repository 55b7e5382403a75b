#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace tenantry {

/// The simulated Qlik Cloud as a process: started by start(), ended with the object.
class SimulatorProcess : public QObject
{
    Q_OBJECT

public:
    explicit SimulatorProcess(const QString &estateFile, const QStringList &options = {});
    explicit SimulatorProcess(const QJsonObject &estate, const QStringList &options = {});
    ~SimulatorProcess() override;

    /// True when the simulator listens.
    bool start();
    /// Closes its standard input, as the end of the parent process does; true when it has gone.
    bool stop();

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// -1 after a crash.
    int exitCode() const;
    qint64 processId() const { return m_process.processId(); }
    quint16 port() const { return m_port; }
    QString caFile() const;
    const QByteArray &output() const { return m_output; }

    QList<QJsonObject> events() const { return m_events; }
    /// Of one kind: request, connect, handshakeFailed, bot, licence.
    QList<QJsonObject> events(const QString &kind, const QString &host = {}) const;
    /// At one host, or at all of them.
    QList<QJsonObject> requests(const QString &host = {}) const;
    /// True as soon as that many requests have been told of.
    bool waitForRequests(qsizetype count, const QString &host = {});

signals:
    void eventArrived(const QJsonObject &event);

private:
    void read();

    QTemporaryDir m_folder;
    QString m_estateFile;
    QStringList m_options;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_unread;
    QList<QJsonObject> m_events;
    quint16 m_port = 0;
};

} // namespace tenantry

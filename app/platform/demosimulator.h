#pragma once

#include "app/domain/result.h"
#include "app/ports/receiver.h"

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>

namespace tenantry {

/// How the demo is reached, and where its throw-away files are.
struct DemoEndpoint
{
    QString proxyUrl;
    QString caFile;
    QString dataDir;
    QString estateFile;
};

/// The simulated Qlik Cloud of the demo: a program of its own on the loopback address, which ends
/// when this object, or the whole process, ends.
class DemoSimulator final : public QObject
{
    Q_OBJECT

public:
    struct Files
    {
        QString program;
        QString estate;
    };
    /// Where they are beside the running program, installed or just built; empty where one is not.
    static Files installedFiles();

    explicit DemoSimulator(Files files,
                           std::chrono::milliseconds deadline = std::chrono::seconds(10));
    ~DemoSimulator() override;

    /// Starts it, once; answers when it serves, or why it does not.
    void start(Receiver<Result<DemoEndpoint>> receiver);

private:
    void read();
    void takeLine(const QByteArray &line);
    void fail(const QString &why);
    void answer(Result<DemoEndpoint> result);

    Files m_files;
    QTemporaryDir m_directory;
    QProcess m_process;
    QTimer m_deadline;
    Receiver<Result<DemoEndpoint>> m_receiver;
    bool m_isAnswered = false;
};

} // namespace tenantry

#pragma once

#include "app/ports/commandrunner.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

namespace tenantry {

/// What a program of a FakeCommandRunner does.
struct FakeProgram
{
    QByteArrayList output = {}; // in pieces
    QByteArrayList error = {};
    QByteArray printedVariable = {}; // its value is written behind the output
    CommandEnding ending = {};
    bool isPatient = false; // runs until it is stopped or released
};

/// Runs programs that a test writes, in the next turn of the event loop.
class FakeCommandRunner final
    : public QObject
    , public CommandRunner
{
    Q_OBJECT

public:
    struct Started
    {
        QStringList words;
        QHash<QByteArray, QByteArray> variables;
        bool isForeground;
    };

    Result<void> check(const QString &program) const override;
    std::unique_ptr<RunningCommand> start(Command command,
                                          Receiver<CommandOutput> output,
                                          Receiver<Result<CommandEnding>> ending) override;
    /// Ends the patient ones as they would end by themselves.
    void release();

    QHash<QString, FakeProgram> programs;
    /// Instead of `programs`, if there is one.
    std::function<FakeProgram(const Started &)> play;
    std::vector<Started> started;
    std::vector<StopSignal> stops;
    int running = 0;
    int mostRunning = 0;

signals:
    void released();
};

} // namespace tenantry

#pragma once

#include "app/platform/demosimulator.h"
#include "app/platform/platform.h"

#include <memory>

namespace tenantry {

class EstateImport;
class Workspace;

/// What both programs begin with: the platform, on the simulated Qlik Cloud where the demo is asked
/// for, and the workspace over it. Outlives all that works with the workspace.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(PlatformOptions options);
    ~Session() override;

    /// Answers when the estate is read. An error may leave a workspace behind, empty, so that a
    /// window can say what is wrong; without a workspace an option is wrong, or the demo is not
    /// there.
    void open(Receiver<Result<void>> receiver);
    /// Makes the workspace, empty, so that a window can be there before open() has read the estate.
    /// Not for the demo, whose workspace open() makes.
    Result<void> prepare();
    Workspace *workspace() const { return m_workspace.get(); }
    /// What went on without: a broken regions file. Empty where all is well.
    const QString &warning() const { return m_warning; }

private:
    void takeEndpoint(Result<DemoEndpoint> endpoint);
    Result<void> read();
    void takeImport(Result<void> result);

    PlatformOptions m_options;
    QString m_warning;
    Receiver<Result<void>> m_receiver;
    std::unique_ptr<DemoSimulator> m_simulator;
    std::unique_ptr<Platform> m_platform;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<EstateImport> m_import;
};

} // namespace tenantry

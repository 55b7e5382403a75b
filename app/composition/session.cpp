#include "app/composition/session.h"

#include "app/services/estateimport.h"
#include "app/services/workspace.h"

namespace tenantry {

Session::Session(PlatformOptions options)
    : m_options(std::move(options))
{}

Session::~Session() = default;

void Session::open(Receiver<Result<void>> receiver)
{
    m_receiver = std::move(receiver);
    if (m_options.isDemo) {
        m_simulator = std::make_unique<DemoSimulator>(DemoSimulator::installedFiles());
        m_simulator->start({this, &Session::takeEndpoint});
        return;
    }
    const Result<void> done = read();
    QMetaObject::invokeMethod(
        this, [this, done] { m_receiver(done); }, Qt::QueuedConnection);
}

/// The demo is its own world: what the user said of proxies and directories is not for it.
void Session::takeEndpoint(Result<DemoEndpoint> endpoint)
{
    if (!endpoint)
        return m_receiver(endpoint.error());
    m_options = {true, endpoint->dataDir, endpoint->proxyUrl, endpoint->caFile};
    const Result<void> done = read();
    if (!done)
        return m_receiver(done);
    m_import = std::make_unique<EstateImport>(*m_workspace);
    m_import->start(endpoint->estateFile, {this, &Session::takeImport});
}

Result<void> Session::read()
{
    const Result<void> prepared = m_workspace ? Result<void>() : prepare();
    return prepared ? m_workspace->open() : prepared;
}

Result<void> Session::prepare()
{
    Result<std::unique_ptr<Platform>> platform = Platform::create(m_options);
    if (!platform)
        return platform.error();
    m_platform = *std::move(platform);
    Result<RegionCatalogue> regions = m_platform->regions();
    if (!regions)
        m_warning = regions.error().message;
    m_workspace = std::make_unique<Workspace>(m_platform->ports(),
                                              regions ? *std::move(regions)
                                                      : RegionCatalogue::builtIn());
    return {};
}

void Session::takeImport(Result<void> result)
{
    m_receiver(std::move(result));
}

} // namespace tenantry

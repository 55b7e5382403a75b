#include "tests/simulator/connectproxy.h"

#include "tests/simulator/tunnel.h"

namespace tenantry::simulator {

ConnectProxy::ConnectProxy(Router &router, HostCertificates &certificates)
    : m_router(router)
    , m_certificates(certificates)
{
    setListenBacklogSize(512);
}

void ConnectProxy::incomingConnection(qintptr descriptor)
{
    new Tunnel(descriptor, m_router, m_certificates, this);
}

} // namespace tenantry::simulator

#pragma once

#include "tests/simulator/hostcertificates.h"
#include "tests/simulator/router.h"

#include <QTcpServer>

namespace tenantry::simulator {

/// The one open port: an HTTP CONNECT proxy behind which all hosts of the cloud live.
class ConnectProxy : public QTcpServer
{
    Q_OBJECT

public:
    ConnectProxy(Router &router, HostCertificates &certificates);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Router &m_router;
    HostCertificates &m_certificates;
};

} // namespace tenantry::simulator

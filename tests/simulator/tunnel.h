#pragma once

#include "tests/simulator/hostcertificates.h"
#include "tests/simulator/requestparser.h"
#include "tests/simulator/router.h"

#include <QObject>
#include <QSslSocket>

namespace tenantry::simulator {

/// One client of the proxy: a CONNECT, then TLS as the host it asked for, then HTTP.
class Tunnel : public QObject
{
    Q_OBJECT

public:
    Tunnel(qintptr descriptor, Router &router, HostCertificates &certificates, QObject *parent);

private:
    void readConnect();
    void open(const Host &host);
    void startHttp();
    void refuse(int status);
    void takeError();
    void note(int status) const;

    QSslSocket m_socket;
    Router &m_router;
    HostCertificates &m_certificates;
    RequestParser m_parser;
    Host m_host;
    QString m_name;
    int m_port = 0;
    bool m_isOpen = false;
};

} // namespace tenantry::simulator

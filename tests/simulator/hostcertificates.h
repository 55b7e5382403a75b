#pragma once

#include "tests/simulator/certificateauthority.h"
#include "tests/simulator/fault.h"

#include <QHash>
#include <QSslConfiguration>

namespace tenantry::simulator {

/// The server side of TLS for each host, made when the host is first asked for.
class HostCertificates
{
public:
    HostCertificates();

    QByteArray authorityPem() const;
    QSslConfiguration configurationFor(const QString &host, Fault fault);

private:
    QSslConfiguration make(const QString &host, Fault fault) const;

    CertificateAuthority m_authority;
    CertificateAuthority m_foreignAuthority;
    QHash<QString, QSslConfiguration> m_configurations;
};

} // namespace tenantry::simulator

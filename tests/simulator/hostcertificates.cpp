#include "tests/simulator/hostcertificates.h"

#include <QSslSocket>

namespace tenantry::simulator {

using namespace Qt::StringLiterals;

HostCertificates::HostCertificates()
    : m_authority(u"Simulated Qlik Cloud authority"_s)
    , m_foreignAuthority(u"Authority nobody knows"_s)
{}

QByteArray HostCertificates::authorityPem() const
{
    return m_authority.certificate().toPem();
}

QSslConfiguration HostCertificates::configurationFor(const QString &host, Fault fault)
{
    auto found = m_configurations.find(host);
    if (found == m_configurations.end())
        found = m_configurations.insert(host, make(host, fault));
    return found.value();
}

QSslConfiguration HostCertificates::make(const QString &host, Fault fault) const
{
    const CertificateAuthority &authority = fault == Fault::ForeignCa ? m_foreignAuthority
                                                                      : m_authority;
    const QString name = fault == Fault::WrongCertificate ? u"somebody-else.example"_s : host;
    // Not the default configuration: it would load the system's authorities for each connection.
    QSslConfiguration configuration;
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setLocalCertificate(authority.issue(name));
    configuration.setPrivateKey(authority.serverKey());
    return configuration;
}

} // namespace tenantry::simulator

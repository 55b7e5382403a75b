#include "tests/simulator/tunnel.h"

#include "tests/simulator/httpconnection.h"
#include "tests/simulator/journal.h"

namespace tenantry::simulator {

using namespace Qt::StringLiterals;

Tunnel::Tunnel(qintptr descriptor, Router &router, HostCertificates &certificates, QObject *parent)
    : QObject(parent)
    , m_router(router)
    , m_certificates(certificates)
{
    connect(&m_socket, &QSslSocket::readyRead, this, &Tunnel::readConnect);
    connect(&m_socket, &QSslSocket::encrypted, this, &Tunnel::startHttp);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &Tunnel::takeError);
    connect(&m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
    m_socket.setSocketDescriptor(descriptor);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void Tunnel::readConnect()
{
    if (m_isOpen)
        return;
    m_parser.feed(m_socket.readAll());
    const std::optional<HttpRequest> request = m_parser.next();
    if (m_parser.isBroken() || (request && request->method != "CONNECT"))
        return refuse(405);
    if (!request)
        return;
    const QString target = QString::fromLatin1(request->target);
    m_name = target.section(u':', 0, 0).toLower();
    m_port = target.section(u':', 1).toInt();
    if (m_port != 443)
        return refuse(403);
    const std::optional<Host> host = m_router.find(m_name);
    if (!host || host->fault() == Fault::Unreachable)
        return refuse(502);
    open(*host);
}

void Tunnel::open(const Host &host)
{
    m_host = host;
    m_isOpen = true;
    note(200);
    m_socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    m_socket.flush();
    if (host.fault() == Fault::Reset)
        return m_socket.abort();
    if (host.fault() == Fault::HangTls)
        return;
    m_socket.setSslConfiguration(m_certificates.configurationFor(m_name, host.fault()));
    m_socket.startServerEncryption();
}

void Tunnel::startHttp()
{
    const auto answer = [this](const HttpRequest &request) {
        return m_router.answer(m_host, request);
    };
    new HttpConnection(m_socket, answer, this);
}

void Tunnel::refuse(int status)
{
    note(status);
    m_isOpen = true;
    m_socket.write("HTTP/1.1 " + QByteArray::number(status)
                   + " Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    m_socket.disconnectFromHost();
}

void Tunnel::takeError()
{
    // A client that does not like the certificate says so by leaving during the handshake.
    if (m_isOpen && m_host.fault() != Fault::HangTls && !m_socket.isEncrypted())
        Journal::write({{u"event"_s, u"handshakeFailed"_s}, {u"host"_s, m_name}});
    if (m_socket.state() == QAbstractSocket::UnconnectedState)
        deleteLater();
}

void Tunnel::note(int status) const
{
    Journal::write({{u"event"_s, u"connect"_s},
                    {u"host"_s, m_name},
                    {u"port"_s, m_port},
                    {u"answer"_s, status}});
}

} // namespace tenantry::simulator

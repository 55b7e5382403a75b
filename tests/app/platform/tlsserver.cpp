#include "tests/app/platform/tlsserver.h"

#include <QRegularExpression>
#include <QSslConfiguration>

namespace tenantry {

namespace {

const QByteArray headEnd = "\r\n\r\n";

qsizetype bodySize(const QByteArray &head)
{
    static const QRegularExpression length("content-length: *(\\d+)",
                                           QRegularExpression::CaseInsensitiveOption);
    return length.match(QString::fromLatin1(head)).captured(1).toLongLong();
}

} // namespace

TlsServer::TlsServer()
{
    listen(QHostAddress::LocalHost);
}

QString TlsServer::proxy() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(serverPort());
}

QList<QSslCertificate> TlsServer::authorities() const
{
    return QSslCertificate::fromData(m_certificates.authorityPem());
}

QByteArray TlsServer::answerWith(const QByteArray &head, const QByteArray &body)
{
    return "HTTP/1.1 " + head + "\r\nContent-Length: " + QByteArray::number(body.size()) + headEnd
         + body;
}

void TlsServer::say(const QByteArray &bytes)
{
    for (QSslSocket *socket : m_unread.keys())
        socket->write(bytes);
}

void TlsServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    ++openSockets;
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QSslSocket::disconnected, this, [this, socket] {
        --openSockets;
        m_unread.remove(socket);
        socket->deleteLater();
    });
    m_unread.insert(socket, {});
    socket->setSocketDescriptor(descriptor);
}

void TlsServer::read(QSslSocket *socket)
{
    if (isSilentInHandshake && socket->objectName() == "tunnel")
        return;
    const QByteArray bytes = socket->readAll();
    m_unread[socket] += bytes;
    if (socket->objectName() != "tunnel")
        return openTunnel(socket);
    received += bytes;
    readRequests(socket);
}

void TlsServer::openTunnel(QSslSocket *socket)
{
    const QByteArray head = m_unread.value(socket);
    if (!head.endsWith(headEnd))
        return;
    const QByteArray target = head.split(' ').value(1);
    m_unread[socket].clear();
    connects << target;
    if (isSilentProxy)
        return;
    if (!connectAnswer.startsWith("HTTP/1.1 200")) {
        socket->write(connectAnswer);
        return socket->disconnectFromHost();
    }
    socket->setObjectName("tunnel");
    socket->write(connectAnswer);
    if (isSilentInHandshake)
        return;
    const QString host = QString::fromLatin1(target.split(':').value(0));
    QSslConfiguration tls = m_certificates.configurationFor(host, certificate);
    tls.setProtocol(protocol);
    socket->setSslConfiguration(tls);
    socket->startServerEncryption();
}

void TlsServer::readRequests(QSslSocket *socket)
{
    QByteArray &unread = m_unread[socket];
    for (;;) {
        const qsizetype end = unread.indexOf(headEnd);
        if (end < 0)
            return;
        const qsizetype size = end + headEnd.size() + bodySize(unread.left(end));
        if (unread.size() < size)
            return;
        const QByteArray request = unread.left(size);
        unread.remove(0, size);
        requests << request;
        const QByteArray said = answer ? answer(request) : QByteArray();
        socket->write(said);
        if (closesAfterAnswer && !said.isEmpty())
            return socket->disconnectFromHost();
    }
}

} // namespace tenantry

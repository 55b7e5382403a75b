#pragma once

#include "tests/simulator/hostcertificates.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>

namespace tenantry {

/// Every host of the world behind a CONNECT proxy on loopback, saying what a test wants it to say.
class TlsServer final : public QTcpServer
{
    Q_OBJECT

public:
    TlsServer();

    QString proxy() const;
    QList<QSslCertificate> authorities() const;
    /// A whole HTTP answer with this body.
    static QByteArray answerWith(const QByteArray &head, const QByteArray &body = {});

    /// What to send for a request, byte by byte; nothing: never answers.
    std::function<QByteArray(const QByteArray &request)> answer;
    /// What the proxy says to CONNECT.
    QByteArray connectAnswer = "HTTP/1.1 200 Connection established\r\n\r\n";
    simulator::Fault certificate = simulator::Fault::None;
    QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater;
    bool isSilentProxy = false;
    bool isSilentInHandshake = false;
    bool closesAfterAnswer = false;

    QList<QByteArray> connects; // "host:port"
    QList<QByteArray> requests; // head and body
    QByteArray received;        // what came through TLS, complete or not
    int openSockets = 0;

    /// Says something more on all open connections.
    void say(const QByteArray &bytes);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QSslSocket *socket);
    void openTunnel(QSslSocket *socket);
    void readRequests(QSslSocket *socket);

    simulator::HostCertificates m_certificates;
    QHash<QSslSocket *, QByteArray> m_unread;
};

} // namespace tenantry

#pragma once

#include "tests/support/simulatorprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTest>

#include <memory>

namespace tenantry {

/// A plain QNetworkAccessManager behind the simulator's proxy, which waits for its answers.
/// For test programs that link Qt6::Network.
class CloudClient
{
public:
    struct Answer
    {
        /// -1 when no answer came in time, 0 when none came at all.
        int status = 0;
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
        QString errorText;
        QByteArray body;
        QString location;

        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
        QString code() const { return json()["errors"][0]["code"].toString(); }
    };

    explicit CloudClient(const SimulatorProcess &simulator)
    {
        m_network.setProxy({QNetworkProxy::HttpProxy, "127.0.0.1", simulator.port()});
        m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        QFile file(simulator.caFile());
        if (file.open(QIODevice::ReadOnly))
            m_tls.setCaCertificates(QSslCertificate::fromDevice(&file));
    }

    Answer post(const QString &url, const QByteArray &body, const QByteArray &type)
    {
        QNetworkRequest request = requestTo(url);
        request.setRawHeader("Content-Type", type);
        return answerTo(m_network.post(request, body));
    }

    Answer askToken(const QString &host, const QByteArray &id, const QByteArray &secret)
    {
        const QByteArray body = R"({"client_id":")" + id + R"(","client_secret":")" + secret
                              + R"(","grant_type":"client_credentials"})";
        return post("https://" + host + "/oauth/token", body, "application/json");
    }

    Answer get(const QString &url, const QString &token = {})
    {
        QNetworkRequest request = requestTo(url);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
        return answerTo(m_network.get(request));
    }

private:
    QNetworkRequest requestTo(const QString &url) const
    {
        QNetworkRequest request{QUrl(url)};
        request.setSslConfiguration(m_tls);
        return request;
    }

    static Answer answerTo(QNetworkReply *reply)
    {
        const std::unique_ptr<QNetworkReply> owner(reply);
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 20000))
            return {.status = -1, .errorText = "The simulator did not answer in 20 seconds."};
        return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                .error = reply->error(),
                .errorText = reply->errorString(),
                .body = reply->readAll(),
                .location = reply->rawHeader("Location")};
    }

    QNetworkAccessManager m_network;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
};

} // namespace tenantry

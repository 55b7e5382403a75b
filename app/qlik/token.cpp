#include "app/qlik/token.h"

#include "app/qlik/errors.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr qint64 usualLifetime = 6 * 3600; // seconds
constexpr qint64 longestLifetime = 7 * 24 * 3600;
constexpr qsizetype longestToken = qsizetype{32} * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("Token", text);
}

/// Appends a JSON text; the secret never passes through a QString.
void appendJsonText(Secret &json, QByteArrayView text)
{
    json.append("\"");
    for (const char &c : text) {
        if (c == '"' || c == '\\')
            json.append("\\");
        json.append(QByteArrayView(&c, 1));
    }
    json.append("\"");
}

qint64 lifetimeOf(const QJsonObject &root, const QDateTime &now)
{
    if (root["expires_in"_L1].isDouble())
        return static_cast<qint64>(
            std::clamp(root["expires_in"_L1].toDouble(), 0.0, double(longestLifetime)));
    const QDateTime end = QDateTime::fromString(root["expires_at"_L1].toString(), Qt::ISODate);
    if (end.isValid())
        return std::clamp(now.secsTo(end), qint64{0}, longestLifetime);
    return usualLifetime;
}

bool isTokenCharacter(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7f;
}

} // namespace

HttpRequest tokenRequest(const QString &host, const QString &clientId, const Secret &secret)
{
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.url.setScheme(u"https"_s);
    request.url.setHost(host, QUrl::StrictMode);
    request.url.setPath(u"/oauth/token"_s);
    request.contentType = "application/json";
    request.body.append(R"({"client_id":)");
    appendJsonText(request.body, clientId.toUtf8());
    request.body.append(R"(,"client_secret":)");
    appendJsonText(request.body, secret.reveal());
    request.body.append(R"(,"grant_type":"client_credentials"})");
    return request;
}

Result<AccessToken> parseToken(const HttpResponse &response,
                               const QString &host,
                               const QDateTime &now)
{
    if (response.status != 200)
        return errorOf(response, host, Asked::Token, now);
    QByteArray bytes = response.body.reveal().toByteArray();
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    QString value = root["access_token"_L1].toString();
    if (value.isEmpty())
        return badAnswer(host, tr("the answer holds no access token"), response.status);
    if (value.size() > longestToken || !std::ranges::all_of(value, isTokenCharacter))
        return badAnswer(host, tr("the access token is none"), response.status);
    const QString type = root["token_type"_L1].toString(u"bearer"_s);
    if (type.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return badAnswer(host, tr("the token is not a bearer token"), response.status);
    return AccessToken{Secret::take(std::move(value)), now.addSecs(lifetimeOf(root, now)),
                       root["scope"_L1].toString()};
}

} // namespace tenantry

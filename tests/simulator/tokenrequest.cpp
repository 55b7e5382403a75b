#include "tests/simulator/tokenrequest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tenantry::simulator {

using namespace Qt::StringLiterals;

namespace {

TokenRequest fromJson(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    return {
        .clientId = object["client_id"_L1].toString(),
        .secret = object["client_secret"_L1].toString().toUtf8(),
        .grantType = object["grant_type"_L1].toString(),
        .scope = object["scope"_L1].toString(),
    };
}

TokenRequest fromForm(QByteArray body)
{
    const QUrlQuery form(QString::fromUtf8(body.replace('+', "%20")));
    const auto field = [&form](const QString &name) {
        return form.queryItemValue(name, QUrl::FullyDecoded);
    };
    return {
        .clientId = field(u"client_id"_s),
        .secret = field(u"client_secret"_s).toUtf8(),
        .grantType = field(u"grant_type"_s),
        .scope = field(u"scope"_s),
    };
}

} // namespace

TokenRequest TokenRequest::parse(const HttpRequest &request)
{
    const QByteArray type = request.headers.value("content-type").toLower();
    TokenRequest token;
    if (type.startsWith("application/json"))
        token = fromJson(request.body);
    else if (type.startsWith("application/x-www-form-urlencoded"))
        token = fromForm(request.body);
    token.isWellFormed = !token.clientId.isEmpty() && !token.secret.isEmpty()
                      && !token.grantType.isEmpty();
    return token;
}

} // namespace tenantry::simulator

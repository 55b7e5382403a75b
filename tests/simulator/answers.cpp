#include "tests/simulator/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace tenantry::simulator {

using namespace Qt::StringLiterals;

HttpAnswer jsonAnswer(const QJsonObject &body)
{
    return {.status = 200, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpAnswer errorAnswer(int status, const QString &code, const QString &title, const QString &detail)
{
    QJsonObject error{{u"code"_s, code},
                      {u"title"_s, title},
                      {u"status"_s, QString::number(status)}};
    if (!detail.isEmpty())
        error.insert(u"detail"_s, detail);
    const QString trace = u"%1"_s.arg(QRandomGenerator::global()->generate64(), 32, 16,
                                      QLatin1Char('0'));
    HttpAnswer answer = jsonAnswer({{u"errors"_s, QJsonArray{error}}, {u"traceId"_s, trace}});
    answer.status = status;
    answer.code = code;
    return answer;
}

HttpAnswer redirectAnswer(const QString &address)
{
    HttpAnswer answer{.status = 307};
    answer.headers.emplaceBack("Location", address.toUtf8());
    return answer;
}

HttpAnswer unauthorizedAnswer()
{
    return errorAnswer(401, u"HTTP-401"_s, u"Unauthorized"_s,
                       u"The access token is missing, expired, or not for this host"_s);
}

HttpAnswer notFoundAnswer()
{
    return errorAnswer(404, u"HTTP-404"_s, u"Not found"_s);
}

} // namespace tenantry::simulator

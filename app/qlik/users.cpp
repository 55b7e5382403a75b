#include "app/qlik/users.h"

#include "app/domain/redaction.h"
#include "app/qlik/errors.h"
#include "app/qlik/requests.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

/// Names from `roles`, else from `assignedRoles`: either may be missing. [contract 3.2]
QStringList rolesOf(const QJsonObject &user)
{
    QStringList roles;
    for (const QJsonValue role : user["roles"_L1].toArray())
        roles.append(redacted(role.toString()));
    if (!roles.isEmpty())
        return roles;
    for (const QJsonValue role : user["assignedRoles"_L1].toArray())
        roles.append(redacted(role.toObject()["name"_L1].toString()));
    return roles;
}

} // namespace

HttpRequest currentUserRequest(const QString &host, const Secret &token)
{
    HttpRequest request = getRequest(host, u"/api/v1/users/me"_s, token);
    request.redirects = Redirects::SameOrigin;
    return request;
}

Result<CurrentUser> parseCurrentUser(const HttpResponse &response,
                                     const QString &host,
                                     const QDateTime &now)
{
    if (response.status != 200)
        return errorOf(response, host, Asked::Resource, now);
    const QJsonObject user = QJsonDocument::fromJson(response.body.reveal().toByteArray()).object();
    CurrentUser current;
    current.bot.userId = user["id"_L1].toString();
    current.bot.subject = user["subject"_L1].toString();
    current.tenantId = user["tenantId"_L1].toString();
    if (current.bot.userId.isEmpty() || current.bot.subject.isEmpty())
        return badAnswer(host,
                         QCoreApplication::translate("Users", "it did not say who the user is"),
                         response.status);
    current.bot.name = redacted(user["name"_L1].toString());
    current.bot.status = user["status"_L1].toString();
    current.bot.roles = rolesOf(user);
    const QString created = user["createdAt"_L1].toString(user["created"_L1].toString());
    current.bot.createdAt = QDateTime::fromString(created, Qt::ISODate).toUTC();
    return current;
}

} // namespace tenantry

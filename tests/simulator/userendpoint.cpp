#include "tests/simulator/userendpoint.h"

#include "tests/simulator/answers.h"
#include "tests/simulator/fingerprints.h"

#include <QJsonArray>

namespace tenantry::simulator {

using namespace Qt::StringLiterals;

namespace {

QJsonObject userJson(const Bot &bot, const Host &host)
{
    QJsonArray roles;
    QJsonArray assignedRoles;
    for (const QString &role : bot.roles) {
        roles << role;
        assignedRoles << QJsonObject{{u"id"_s, digitsFor(u"role "_s + role, 24)},
                                     {u"name"_s, role},
                                     {u"type"_s, u"default"_s},
                                     {u"level"_s, u"admin"_s}};
    }
    const QString self = u"https://%1/api/v1/users/%2"_s.arg(host.name, bot.userId);
    return {
        {u"id"_s, bot.userId},
        {u"tenantId"_s, host.tenant->id},
        {u"clientId"_s, bot.clientId},
        {u"status"_s, bot.status},
        {u"subject"_s, u"qlikbot\\"_s + bot.clientId},
        {u"name"_s, bot.name},
        {u"roles"_s, roles},
        {u"assignedRoles"_s, assignedRoles},
        {u"assignedGroups"_s, QJsonArray()},
        {u"groups"_s, QJsonArray()},
        {u"createdAt"_s, bot.createdAt},
        {u"lastUpdatedAt"_s, bot.createdAt},
        {u"created"_s, bot.createdAt},
        {u"lastUpdated"_s, bot.createdAt},
        {u"links"_s, QJsonObject{{u"self"_s, QJsonObject{{u"href"_s, self}}}}},
    };
}

} // namespace

HttpAnswer answerOwnUser(Cloud &cloud, const Visit &visit)
{
    const Bot &bot = cloud.welcome(*visit.client, *visit.host.tenant);
    return redirectAnswer(u"https://%1/api/v1/users/%2"_s.arg(visit.host.name, bot.userId));
}

HttpAnswer answerUser(Cloud &cloud, const Visit &visit)
{
    const QString id = visit.request.path().section(u'/', -1);
    const QList<Bot> bots = cloud.bots().botsOf(*visit.host.tenant);
    for (const Bot &bot : bots) {
        if (bot.userId == id)
            return jsonAnswer(userJson(bot, visit.host));
    }
    return errorAnswer(404, u"USERS-7"_s, u"Not found"_s, u"There is no such user"_s);
}

HttpAnswer answerUsers(Cloud &cloud, const Visit &visit)
{
    const QString filter = visit.request.query().queryItemValue(u"filter"_s, QUrl::FullyDecoded);
    const bool isOfOneClient = filter.startsWith("clientId eq "_L1);
    QJsonArray data;
    const QList<Bot> bots = cloud.bots().botsOf(*visit.host.tenant);
    for (const Bot &bot : bots) {
        if (!isOfOneClient || filter.section(u'"', 1, 1) == bot.clientId)
            data << userJson(bot, visit.host);
    }
    const QString self = u"https://%1/api/v1/users"_s.arg(visit.host.name);
    return jsonAnswer({{u"data"_s, data},
                       {u"links"_s, QJsonObject{{u"self"_s, QJsonObject{{u"href"_s, self}}}}}});
}

} // namespace tenantry::simulator

#include "tests/simulator/licenceendpoint.h"

#include "tests/simulator/answers.h"

#include <QJsonArray>

namespace tenantry::simulator {

using namespace Qt::StringLiterals;

HttpAnswer answerLicences(Cloud &cloud, const Visit &visit)
{
    const QString subscription = visit.host.tenant->subscription;
    const QJsonObject professional{
        {u"name"_s, u"professional"_s},
        {u"usageClass"_s, u"paid"_s},
        {u"units"_s, 100},
        {u"unitsUsed"_s, cloud.licences().usedBy(subscription)},
        {u"overage"_s, 0},
    };
    return jsonAnswer({
        {u"allotments"_s, QJsonArray{professional}},
        {u"licenseKey"_s, u"simulated-signed-licence-key"_s},
        {u"licenseNumber"_s, cloud.estate().licenceNumbers.value(subscription)},
        {u"product"_s, u"Qlik Cloud"_s},
        {u"status"_s, u"Ok"_s},
        {u"trial"_s, false},
        {u"valid"_s, u"2026-01-01/2036-01-01"_s},
        {u"parameters"_s, QJsonArray()},
    });
}

HttpAnswer answerAssignments(Cloud &cloud, const Visit &visit)
{
    QJsonArray data;
    const QList<Bot> bots = cloud.bots().botsOf(*visit.host.tenant);
    for (const Bot &bot : bots)
        data << QJsonObject{{u"subject"_s, u"qlikbot\\"_s + bot.clientId},
                            {u"type"_s, u"professional"_s},
                            {u"created"_s, bot.createdAt},
                            {u"excess"_s, false}};
    return jsonAnswer({{u"data"_s, data}, {u"links"_s, QJsonObject()}});
}

} // namespace tenantry::simulator

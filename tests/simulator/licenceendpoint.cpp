#include "tests/simulator/licenceendpoint.h"

#include "tests/simulator/answers.h"

#include <QJsonArray>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace tenantry::simulator {

using namespace Qt::StringLiterals;

namespace {

QJsonObject assignmentJson(const QString &subject, const QString &type, const QString &createdAt)
{
    return {{u"subject"_s, subject},
            {u"type"_s, type},
            {u"created"_s, createdAt},
            {u"excess"_s, false}};
}

/// People first, every other one with the other type, then the bots of the whole subscription.
QList<QJsonObject> assignments(const Cloud &cloud, const Tenant &tenant, bool isProfessionalOnly)
{
    QList<QJsonObject> all;
    for (int person = 0; person < tenant.people; ++person)
        for (const QString &type : {u"professional"_s, u"analyzer"_s})
            if (!isProfessionalOnly || type == "professional"_L1)
                all << assignmentJson(u"auth0|%1-%2"_s.arg(type).arg(person), type,
                                      u"2026-03-01T09:00:00Z"_s);
    for (const LicencePool::Assignment &bot : cloud.licences().assignmentsOf(tenant.subscription))
        all << assignmentJson(u"qlikbot\\"_s + bot.clientId, u"professional"_s, bot.createdAt);
    return all;
}

/// As the published example does it: with an internal host in it.
QJsonObject linkTo(qsizetype offset, qsizetype limit)
{
    const QString page = QString::fromLatin1(QByteArray::number(offset).toBase64());
    return {{u"href"_s,
             u"http://license/v1/licenses/assignments?limit=%1&page=%2"_s
                 .arg(QString::number(limit), QString::fromLatin1(QUrl::toPercentEncoding(page)))}};
}

} // namespace

HttpAnswer answerLicences(Cloud &cloud, const Visit &visit)
{
    const QString subscription = visit.host.tenant->subscription;
    const QJsonObject professional{
        {u"name"_s, u"professional"_s},
        {u"usageClass"_s, u"paid"_s},
        {u"units"_s, 100},
        {u"unitsUsed"_s, cloud.licences().usedBy(subscription) + visit.host.tenant->people},
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
    const QUrlQuery query = visit.request.query();
    const QString filter = query.queryItemValue(u"filter"_s, QUrl::FullyDecoded);
    if (!filter.isEmpty() && filter != "type eq \"professional\""_L1)
        return errorAnswer(400, u"LICENSES-400"_s, u"The filter cannot be used"_s);
    const QList<QJsonObject> all = assignments(cloud, *visit.host.tenant, !filter.isEmpty());
    const QByteArray page = QByteArray::fromBase64(
        query.queryItemValue(u"page"_s, QUrl::FullyDecoded).toLatin1());
    const qsizetype wanted = query.queryItemValue(u"limit"_s).toLongLong();
    const qsizetype limit = wanted > 0 ? std::min<qsizetype>(wanted, 100) : 20;
    const qsizetype begin = std::clamp<qsizetype>(page.toLongLong(), 0, all.size());
    const qsizetype end = std::min(begin + limit, all.size());
    QJsonArray data;
    for (qsizetype i = begin; i < end; ++i)
        data << all.at(i);
    const QJsonObject links = end < all.size() ? QJsonObject{{u"next"_s, linkTo(end, limit)}}
                                               : QJsonObject();
    return jsonAnswer({{u"data"_s, data}, {u"links"_s, links}});
}

} // namespace tenantry::simulator

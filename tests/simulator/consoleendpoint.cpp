#include "tests/simulator/consoleendpoint.h"

#include "tests/simulator/answers.h"
#include "tests/simulator/fingerprints.h"
#include "tests/simulator/region.h"

#include <QJsonArray>

#include <algorithm>

namespace tenantry::simulator {

using namespace Qt::StringLiterals;

namespace {

QJsonObject tenantJson(const Tenant &tenant, const QString &licenceNumber)
{
    const Region region = regionOf(tenant.region);
    const QString id = digitsFor(u"console "_s + tenant.id, 24);
    const QString self = u"https://console.qlikcloud.com/api/core/tenants/"_s + id;
    return {
        {u"id"_s, id},
        {u"originalId"_s, tenant.id},
        {u"name"_s, tenant.name},
        {u"status"_s, tenant.status},
        {u"hostnames"_s, QJsonArray{tenant.systemHost, tenant.host}},
        {u"regionCode"_s, region.datacenter},
        {u"countryCode"_s, region.country},
        {u"licenseNumber"_s, licenceNumber},
        {u"subscriptionId"_s, digitsFor(u"subscription "_s + tenant.subscription, 24)},
        {u"licenseStartsAt"_s, u"2026-01-01T00:00:00Z"_s},
        {u"licenseEndsAt"_s, u"2036-01-01T00:00:00Z"_s},
        {u"deletionStartsAt"_s, QJsonValue()},
        {u"createdAt"_s, u"2026-03-01T09:00:00Z"_s},
        {u"createdBy"_s, digitsFor(u"creator "_s + tenant.id, 24)},
        {u"updatedAt"_s, u"2026-03-02T09:00:00Z"_s},
        {u"links"_s, QJsonObject{{u"self"_s, QJsonObject{{u"href"_s, self}}}}},
    };
}

/// As the published examples do it: with the name of another host in it.
QJsonObject linkTo(qsizetype offset, qsizetype limit)
{
    const QByteArray cursor = QByteArray::number(offset).toBase64(QByteArray::Base64UrlEncoding
                                                                  | QByteArray::OmitTrailingEquals);
    const QString href = u"https://api.qlikcloud.com/api/core/tenants?next=%1&limit=%2"_s
                             .arg(QString::fromLatin1(cursor), QString::number(limit));
    return {{u"href"_s, href}};
}

} // namespace

HttpAnswer answerTenantList(Cloud &cloud, const Visit &visit)
{
    const QUrlQuery query = visit.request.query();
    const QByteArray cursor = QByteArray::fromBase64(query.queryItemValue(u"next"_s).toLatin1(),
                                                     QByteArray::Base64UrlEncoding);
    const QString wanted = query.queryItemValue(u"limit"_s);
    bool isNumber = true;
    const qsizetype limit = wanted.isEmpty() ? 20 : wanted.toLongLong(&isNumber);
    if (!isNumber || limit < 1 || limit > 100)
        return errorAnswer(400, u"HTTP-400"_s, u"The limit must be between 1 and 100"_s);
    QList<const Tenant *> seen;
    for (const Tenant &tenant : cloud.estate().tenants) {
        if (visit.client->subscription.isEmpty()
            || visit.client->subscription == tenant.subscription)
            seen << &tenant;
    }
    const qsizetype begin = std::clamp<qsizetype>(cursor.toLongLong(), 0, seen.size());
    const qsizetype end = std::min(begin + limit, seen.size());
    QJsonArray data;
    for (qsizetype i = begin; i < end; ++i)
        data << tenantJson(*seen.at(i),
                           cloud.estate().licenceNumbers.value(seen.at(i)->subscription));
    QJsonObject links;
    if (end < seen.size())
        links.insert(u"next"_s, linkTo(end, limit));
    QJsonObject page{{u"data"_s, data}, {u"links"_s, links}};
    if (query.queryItemValue(u"totalResults"_s) == "true"_L1)
        page.insert(u"totalResults"_s, seen.size());
    return jsonAnswer(page);
}

} // namespace tenantry::simulator

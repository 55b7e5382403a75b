#include "tests/simulator/consoleendpoint.h"

#include "tests/simulator/answers.h"
#include "tests/simulator/fingerprints.h"
#include "tests/simulator/region.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace tenantry::simulator {

using namespace Qt::StringLiterals;

namespace {

QString subscriptionIdOf(const QString &subscription)
{
    return digitsFor(u"subscription "_s + subscription, 24);
}

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
        {u"subscriptionId"_s, subscriptionIdOf(tenant.subscription)},
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

/// The id in `subscriptionId eq "…"`; nothing where the filter is another one.
std::optional<QString> wantedSubscription(const QString &filter)
{
    static const QRegularExpression shape(uR"x(^subscriptionId eq "([^"]+)"$)x"_s);
    const QRegularExpressionMatch match = shape.match(filter);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

QList<const Tenant *> tenantsFor(const Estate &estate, const Client &client, const QString &wanted)
{
    QList<const Tenant *> seen;
    for (const Tenant &tenant : estate.tenants)
        if (tenant.isListed
            && (client.subscription.isEmpty() || client.subscription == tenant.subscription)
            && (wanted.isEmpty() || wanted == subscriptionIdOf(tenant.subscription)))
            seen << &tenant;
    return seen;
}

/// Nothing where the client may list what it asks for.
std::optional<HttpAnswer> refusal(const Client &client, const QString &filter)
{
    if (client.listing == ListingMode::Forbidden)
        return errorAnswer(403, u"HTTP-403"_s, u"Forbidden"_s);
    if (client.listing == ListingMode::NeedsSubscription && filter.isEmpty())
        return errorAnswer(400, u"HTTP-400"_s, u"The filter needs a subscriptionId"_s);
    if (!filter.isEmpty() && !wantedSubscription(filter))
        return errorAnswer(400, u"HTTP-400"_s, u"The filter cannot be used"_s);
    return std::nullopt;
}

} // namespace

HttpAnswer answerTenantList(Cloud &cloud, const Visit &visit)
{
    const QUrlQuery query = visit.request.query();
    const QByteArray cursor = QByteArray::fromBase64(query.queryItemValue(u"next"_s).toLatin1(),
                                                     QByteArray::Base64UrlEncoding);
    const QString filter = query.queryItemValue(u"filter"_s, QUrl::FullyDecoded);
    if (const std::optional<HttpAnswer> refused = refusal(*visit.client, filter))
        return *refused;
    const QString wanted = query.queryItemValue(u"limit"_s);
    bool isNumber = true;
    const qsizetype limit = wanted.isEmpty() ? 20 : wanted.toLongLong(&isNumber);
    if (!isNumber || limit < 1 || limit > 100)
        return errorAnswer(400, u"HTTP-400"_s, u"The limit must be between 1 and 100"_s);
    const QList<const Tenant *> seen = tenantsFor(cloud.estate(), *visit.client,
                                                  wantedSubscription(filter).value_or(QString()));
    const qsizetype begin = std::clamp<qsizetype>(cursor.toLongLong(), 0, seen.size());
    const qsizetype end = std::min(begin + limit, seen.size());
    QJsonArray data;
    for (qsizetype i = begin; i < end; ++i)
        data << tenantJson(*seen.at(i),
                           cloud.estate().licenceNumbers.value(seen.at(i)->subscription));
    QJsonObject links;
    if (end < seen.size())
        links.insert(u"next"_s, linkTo(end, limit));
    else if (visit.client->listing == ListingMode::Circular)
        links.insert(u"next"_s, linkTo(0, limit));
    QJsonObject page{{u"data"_s, data}, {u"links"_s, links}};
    if (query.queryItemValue(u"totalResults"_s) == "true"_L1)
        page.insert(u"totalResults"_s, seen.size());
    return jsonAnswer(page);
}

} // namespace tenantry::simulator

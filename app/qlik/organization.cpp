#include "app/qlik/organization.h"

#include "app/domain/redaction.h"
#include "app/qlik/errors.h"
#include "app/qlik/requests.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr qsizetype largestPage = qsizetype{2} * 1024 * 1024; // bytes; a hundred tenants are 0.1 MB
constexpr qsizetype longestWord = 200;

QString tr(const char *text)
{
    return QCoreApplication::translate("Organization", text);
}

/// An id or a number, whichever JSON type it has; a licence number is longer than a double is
/// exact.
QString wordOf(const QJsonValue &value)
{
    return redacted(value.toVariant().toString()).simplified().left(longestWord);
}

void addTo(QUrlQuery &query, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

ListedTenant listedTenant(const QJsonObject &object, const RegionCatalogue &regions)
{
    ListedTenant tenant;
    tenant.id = wordOf(object["id"_L1]);
    tenant.name = wordOf(object["name"_L1]);
    tenant.status = wordOf(object["status"_L1]).toLower();
    for (const QJsonValue hostname : object["hostnames"_L1].toArray())
        if (const QString host = hostname.toString().trimmed().toLower(); !host.isEmpty())
            tenant.hostnames.append(host.left(longestWord));
    tenant.regionCode = wordOf(object["regionCode"_L1]);
    if (const Region *region = regions.find(tenant.regionCode))
        tenant.regionCode = region->code;
    tenant.licenceNumber = wordOf(object["licenseNumber"_L1]);
    tenant.subscriptionId = wordOf(object["subscriptionId"_L1]);
    return tenant;
}

QString cursorIn(const QJsonObject &root)
{
    const QUrl link(root["links"_L1].toObject()["next"_L1].toObject()["href"_L1].toString());
    return QUrlQuery(link).queryItemValue(u"next"_s, QUrl::FullyDecoded);
}

} // namespace

bool isSubscriptionId(const QString &text)
{
    const auto isFit = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || c == u'-' || c == u'_' || c == u'.';
    };
    return !text.isEmpty() && text.size() <= longestWord && std::ranges::all_of(text, isFit);
}

HttpRequest tenantPageRequest(const QString &host,
                              const Secret &token,
                              const QString &subscriptionId,
                              const QString &cursor)
{
    HttpRequest request = getRequest(host, u"/api/core/tenants"_s, token);
    QUrlQuery query;
    addTo(query, u"limit"_s, u"100"_s);
    if (!subscriptionId.isEmpty())
        addTo(query, u"filter"_s, u"subscriptionId eq \"%1\""_s.arg(subscriptionId));
    addTo(query, u"next"_s, cursor);
    request.url.setQuery(query);
    request.bodyLimit = largestPage;
    return request;
}

Result<TenantPage> parseTenantPage(const HttpResponse &response,
                                   const QString &host,
                                   const RegionCatalogue &regions,
                                   const QDateTime &now)
{
    if (response.status != 200) {
        Error error = errorOf(response, host, Asked::Resource, now);
        if (response.status == 403)
            error.message = tr("%1 does not let this client list tenants: it lacks the permission, "
                               "or the subscription is not its organization's. Check the client in "
                               "the organization's console.")
                                .arg(host);
        return error;
    }
    const QJsonObject root = QJsonDocument::fromJson(response.body.reveal().toByteArray()).object();
    if (!root["data"_L1].isArray())
        return badAnswer(host, tr("the answer holds no list of tenants"), response.status);
    TenantPage page;
    for (const QJsonValue value : root["data"_L1].toArray()) {
        ListedTenant tenant = listedTenant(value.toObject(), regions);
        if (!tenant.id.isEmpty() || !tenant.hostnames.isEmpty())
            page.tenants.append(std::move(tenant));
    }
    page.next = cursorIn(root);
    return page;
}

} // namespace tenantry

#include "app/qlik/licences.h"

#include "app/domain/redaction.h"
#include "app/domain/wipingallocator.h"
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

constexpr qsizetype longestWord = 200;
constexpr qsizetype longestPageName = 2000;
constexpr double mostUnits = 1'000'000'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Licences", text);
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Overwrites the texts that stand behind a key in JSON.
void blankTexts(QByteArray &json, QByteArrayView key)
{
    const QByteArray quoted = '"' + key.toByteArray() + '"';
    qsizetype at = json.indexOf(quoted);
    while (at >= 0) {
        at += quoted.size();
        while (at < json.size() && (isSpace(json[at]) || json[at] == ':'))
            ++at;
        if (at < json.size() && json[at] == '"') {
            ++at;
            while (at < json.size() && json[at] != '"') {
                const bool isEscape = json[at] == '\\';
                json[at++] = 'x';
                if (isEscape && at < json.size())
                    json[at++] = 'x';
            }
        }
        at = json.indexOf(quoted, at);
    }
}

void addTo(QUrlQuery &query, const QString &name, const QString &value)
{
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

int unitsOf(const QJsonValue &value)
{
    return static_cast<int>(std::clamp(value.toDouble(), 0.0, mostUnits));
}

QString nextPage(const QJsonObject &root)
{
    const QUrl link(root["links"_L1].toObject()["next"_L1].toObject()["href"_L1].toString());
    const QString page = QUrlQuery(link).queryItemValue(u"page"_s, QUrl::FullyDecoded);
    return page.size() > longestPageName ? QString() : page;
}

} // namespace

HttpRequest assignmentsRequest(const QString &host,
                               const Secret &token,
                               AssignmentFilter filter,
                               const QString &page)
{
    HttpRequest request = getRequest(host, u"/api/v1/licenses/assignments"_s, token);
    QUrlQuery query;
    addTo(query, u"limit"_s, u"100"_s);
    if (filter == AssignmentFilter::Professional)
        addTo(query, u"filter"_s, u"type eq \"professional\""_s);
    if (!page.isEmpty())
        addTo(query, u"page"_s, page);
    request.url.setQuery(query);
    return request;
}

Result<AssignmentPage> parseAssignments(const HttpResponse &response,
                                        const QString &host,
                                        const QDateTime &now)
{
    if (response.status != 200) {
        Error error = errorOf(response, host, Asked::Resource, now);
        if (response.status == 403)
            error.message = tr("%1 does not let its bot user see the licence assignments. Give the "
                               "bot user the role TenantAdmin, then look again.")
                                .arg(host);
        return error;
    }
    const QJsonObject root = QJsonDocument::fromJson(response.body.reveal().toByteArray()).object();
    if (!root["data"_L1].isArray())
        return badAnswer(host, tr("the answer holds no list of licence assignments"),
                         response.status);
    AssignmentPage page;
    for (const QJsonValue value : root["data"_L1].toArray()) {
        const QString subject = value["subject"_L1].toString();
        if (value["type"_L1].toString() != "professional"_L1 || subject.isEmpty()
            || subject.size() > longestWord)
            continue;
        page.professionals
            .insert(subject,
                    QDateTime::fromString(value["created"_L1].toString(), Qt::ISODate).toUTC());
    }
    page.next = nextPage(root);
    return page;
}

HttpRequest licenceOverviewRequest(const QString &host, const Secret &token)
{
    return getRequest(host, u"/api/v1/licenses/overview"_s, token);
}

Result<LicenceOverview> parseLicenceOverview(const HttpResponse &response,
                                             const QString &host,
                                             const QDateTime &now)
{
    if (response.status != 200)
        return errorOf(response, host, Asked::Resource, now);
    QByteArray bytes = response.body.reveal().toByteArray();
    blankTexts(bytes, "licenseKey");
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (!root["allotments"_L1].isArray())
        return badAnswer(host, tr("the answer holds no licences"), response.status);
    LicenceOverview overview;
    overview.licenceNumber = redacted(root["licenseNumber"_L1].toVariant().toString())
                                 .simplified()
                                 .left(longestWord);
    for (const QJsonValue value : root["allotments"_L1].toArray())
        if (value["name"_L1].toString() == "professional"_L1)
            overview.professional = Allotment{unitsOf(value["units"_L1]),
                                              unitsOf(value["unitsUsed"_L1])};
    return overview;
}

} // namespace tenantry

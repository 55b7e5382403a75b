#include "tests/simulator/estatefile.h"

#include "tests/simulator/fingerprints.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tenantry::simulator {

using namespace Qt::StringLiterals;

namespace {

QStringList stringsIn(const QJsonArray &array)
{
    QStringList strings;
    for (const QJsonValue &value : array)
        strings << value.toString();
    return strings;
}

ListingMode listingNamed(const QString &name)
{
    if (name == "needsSubscription"_L1)
        return ListingMode::NeedsSubscription;
    if (name == "forbidden"_L1)
        return ListingMode::Forbidden;
    return name == "circular"_L1 ? ListingMode::Circular : ListingMode::Open;
}

std::optional<Tier> tierNamed(const QString &name)
{
    if (name == "tenant"_L1)
        return Tier::Tenant;
    if (name == "region"_L1)
        return Tier::Region;
    if (name == "organization"_L1)
        return Tier::Organization;
    return std::nullopt;
}

} // namespace

EstateFile::EstateFile(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        complain(u"The estate file is not JSON: %1."_s.arg(error.errorString()));
    else if (root["format"_L1].toString() != "tenantry-estate"_L1)
        complain(u"The file does not say that it is a tenantry-estate."_s);
    for (const QJsonValue &entry : root["subscriptions"_L1].toArray())
        m_estate.licenceNumbers.insert(entry["name"_L1].toString(),
                                       entry["licenceNumber"_L1].toString());
    for (const QJsonValue &entry : root["tenants"_L1].toArray())
        readTenant(entry.toObject());
    for (const QJsonValue &entry : root["clients"_L1].toArray())
        readClient(entry.toObject());
    for (const QJsonValue &entry : root["contacts"_L1].toArray())
        readContact(entry.toObject());
}

void EstateFile::readTenant(const QJsonObject &entry)
{
    const QJsonObject simulate = entry["simulate"_L1].toObject();
    const QString host = entry["host"_L1].toString();
    const QString faultName = simulate["fault"_L1].toString(u"none"_s);
    const std::optional<Fault> fault = faultNamed(faultName);
    if (host.count(u'.') < 2)
        return complain(u"A tenant needs a whole host name, not '%1'."_s.arg(host));
    if (!fault)
        return complain(u"Tenant %1 asks for an unknown fault '%2'."_s.arg(host, faultName));
    const QString domain = host.mid(host.indexOf(u'.'));
    const int usualLatency = *fault == Fault::Slow ? 2500 : 0;
    m_estate.tenants.push_back({
        .host = host,
        .systemHost = simulate["systemHost"_L1].toString(lettersFor(host, 15) + domain),
        .name = entry["name"_L1].toString(),
        .subscription = entry["subscription"_L1].toString(),
        .region = host.section(u'.', 1, 1),
        .id = simulate["tenantId"_L1].toString(digitsFor(u"tenant "_s + host, 32)),
        .status = simulate["status"_L1].toString(u"active"_s),
        .latencyMs = simulate["latencyMs"_L1].toInt(usualLatency),
        .fault = *fault,
        .people = simulate["people"_L1].toInt(),
        .isListed = simulate["isListed"_L1].toBool(true),
    });
}

void EstateFile::readClient(const QJsonObject &entry)
{
    const QJsonObject simulate = entry["simulate"_L1].toObject();
    const QString name = entry["name"_L1].toString();
    const std::optional<Tier> tier = tierNamed(entry["tier"_L1].toString());
    if (!tier)
        return complain(u"Client %1 has no tier that is known."_s.arg(name));
    const QString secret = entry["secret"_L1].toString();
    m_estate.clients.push_back({
        .id = entry["clientId"_L1].toString(),
        .name = name,
        .tier = *tier,
        .subscription = entry["subscription"_L1].toString(),
        .region = entry["region"_L1].toString(),
        .tenantHost = entry["tenant"_L1].toString(),
        .secret = simulate["secret"_L1].toString(secret).toUtf8(),
        .revoked = simulate["revoked"_L1].toBool(),
        .listing = listingNamed(simulate["listing"_L1].toString()),
    });
}

void EstateFile::readContact(const QJsonObject &entry)
{
    const QJsonObject simulate = entry["simulate"_L1].toObject();
    const bool isContacted = entry["contacted"_L1].toBool();
    const QString status = simulate["bot"_L1].toString(isContacted ? u"active"_s : u"none"_s);
    if (status == "none"_L1)
        return;
    m_estate.bots.push_back({
        .clientId = entry["clientId"_L1].toString(),
        .tenantHost = entry["tenant"_L1].toString(),
        .status = status,
        .roles = stringsIn(simulate["roles"_L1].toArray({u"TenantAdmin"_s})),
    });
}

void EstateFile::complain(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

} // namespace tenantry::simulator

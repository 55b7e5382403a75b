#include "app/domain/regioncatalogue.h"

#include "app/domain/searchtexts.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Resources of a static library are there only once they are asked for, outside a namespace.
static void loadRegionsResource()
{
    Q_INIT_RESOURCE(regions);
}

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RegionCatalogue", text);
}

Error broken(const QString &why)
{
    return {ErrorCode::Corrupt, tr("The regions file cannot be used: %1.").arg(why)};
}

Result<Region> readRegion(const QJsonObject &object)
{
    Region region{object["code"_L1].toString(),
                  object["awsCode"_L1].toString(),
                  object["name"_L1].toString(),
                  object["shortName"_L1].toString(),
                  {}};
    for (const QJsonValue environment : object["environments"_L1].toArray())
        region.environments.append(environment.toString());
    if (region.code.isEmpty() || region.awsCode.isEmpty() || region.name.isEmpty()
        || region.environments.isEmpty())
        return broken(tr("a region lacks its code, awsCode, name or environments"));
    if (region.shortName.isEmpty())
        region.shortName = region.name;
    region.searchText = foldedForSearch(
        QStringList{region.name, region.shortName, region.awsCode}.join(u'\n'));
    return region;
}

Result<QJsonObject> readRoot(const QByteArray &json)
{
    QJsonParseError parsed{};
    const QJsonObject root = QJsonDocument::fromJson(json, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return broken(tr("%1 at byte %2").arg(parsed.errorString()).arg(parsed.offset));
    if (root["format"_L1].toString() != "tenantry-regions"_L1)
        return broken(tr("it does not say that it is a regions file"));
    if (root["version"_L1].toInt() != 1)
        return broken(tr("its version is not one that is known"));
    return root;
}

} // namespace

Result<RegionCatalogue> RegionCatalogue::fromJson(const QByteArray &json)
{
    const Result<QJsonObject> root = readRoot(json);
    if (!root)
        return root.error();
    RegionCatalogue catalogue;
    const QJsonObject domains = root->value("domains"_L1).toObject();
    for (auto domain = domains.begin(); domain != domains.end(); ++domain)
        catalogue.m_domains.insert(domain.key(), domain.value().toString().toLower());
    for (const QJsonValue value : root->value("regions"_L1).toArray()) {
        Result<Region> region = readRegion(value.toObject());
        if (!region)
            return region.error();
        if (catalogue.find(region->code) || catalogue.find(region->awsCode))
            return broken(tr("region %1 is there twice").arg(region->code));
        catalogue.m_regions.append(*std::move(region));
    }
    if (catalogue.m_regions.isEmpty() || catalogue.m_domains.isEmpty())
        return broken(tr("it holds no regions or no domains"));
    return catalogue;
}

RegionCatalogue RegionCatalogue::builtIn()
{
    loadRegionsResource();
    QFile file(u":/tenantry/regions.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Result<RegionCatalogue> catalogue = fromJson(file.readAll());
    return catalogue ? *std::move(catalogue) : RegionCatalogue();
}

const Region *RegionCatalogue::find(QStringView code) const
{
    // Nearly always it is a short code as it should be, and this is asked for each of thousands of
    // tenants.
    for (const Region &region : m_regions)
        if (code == region.code)
            return &region;
    const auto found = std::ranges::find_if(m_regions, [code](const Region &region) {
        return code.compare(region.code, Qt::CaseInsensitive) == 0
            || code.compare(region.awsCode, Qt::CaseInsensitive) == 0;
    });
    return found == m_regions.end() ? nullptr : &*found;
}

QString RegionCatalogue::displayName(const QString &code) const
{
    const Region *region = find(code);
    return region ? region->shortName : code;
}

QString RegionCatalogue::environmentOf(QStringView domain) const
{
    for (auto entry = m_domains.begin(); entry != m_domains.end(); ++entry)
        if (entry.value() == domain)
            return entry.key();
    return {};
}

} // namespace tenantry

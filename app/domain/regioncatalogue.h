#pragma once

#include "app/domain/region.h"
#include "app/domain/result.h"

#include <QHash>
#include <QList>

namespace tenantry {

/// The regions that Tenantry knows, read from a regions file; data, never code.
class RegionCatalogue
{
public:
    /// Reads a regions file; the error names what is wrong in it.
    static Result<RegionCatalogue> fromJson(const QByteArray &json);
    /// The catalogue that is compiled in.
    static RegionCatalogue builtIn();

    const QList<Region> &regions() const { return m_regions; }
    /// By either code, in any case; null where unknown.
    const Region *find(QStringView code) const;
    /// The short name, or the code as it came where the region is unknown.
    QString displayName(const QString &code) const;
    /// "commercial" for qlikcloud.com; empty where the domain is none of Qlik Cloud's.
    QString environmentOf(QStringView domain) const;
    /// "qlikcloud.com" for commercial.
    QString domainOf(const QString &environment) const { return m_domains.value(environment); }

private:
    QList<Region> m_regions;
    QHash<QString, QString> m_domains; // environment -> domain
};

} // namespace tenantry

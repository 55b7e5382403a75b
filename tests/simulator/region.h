#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <span>

namespace tenantry::simulator {

/// The cloud's three names of a region: in host names, in answers, and the country.
struct Region
{
    QLatin1StringView code;
    QLatin1StringView datacenter;
    QLatin1StringView country;
};

std::span<const Region> knownRegions();

/// An unknown code is answered with question marks.
Region regionOf(QStringView code);

} // namespace tenantry::simulator

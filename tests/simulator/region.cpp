#include "tests/simulator/region.h"

#include <algorithm>
#include <array>

namespace tenantry::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array regions{
    Region{"us"_L1, "us-east-1"_L1, "US"_L1},      Region{"eu"_L1, "eu-west-1"_L1, "IE"_L1},
    Region{"uk"_L1, "eu-west-2"_L1, "GB"_L1},      Region{"de"_L1, "eu-central-1"_L1, "DE"_L1},
    Region{"sg"_L1, "ap-southeast-1"_L1, "SG"_L1}, Region{"ap"_L1, "ap-southeast-2"_L1, "AU"_L1},
    Region{"jp"_L1, "ap-northeast-1"_L1, "JP"_L1}, Region{"in"_L1, "ap-south-1"_L1, "IN"_L1},
    Region{"fr"_L1, "eu-west-3"_L1, "FR"_L1},      Region{"il"_L1, "il-central-1"_L1, "IL"_L1},
    Region{"ae"_L1, "me-central-1"_L1, "AE"_L1},   Region{"br"_L1, "sa-east-1"_L1, "BR"_L1},
    Region{"se"_L1, "eu-north-1"_L1, "SE"_L1},
};

} // namespace

std::span<const Region> knownRegions()
{
    return regions;
}

Region regionOf(QStringView code)
{
    const auto found = std::ranges::find_if(regions, [code](const Region &region) {
        return code == region.code;
    });
    if (found == regions.end())
        return {"??"_L1, "unknown"_L1, "??"_L1};
    return *found;
}

} // namespace tenantry::simulator

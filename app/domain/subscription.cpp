#include "app/domain/subscription.h"

#include "app/domain/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::array<Word<Entitlement>, 2> words{{
    {Entitlement::SingleTenant, "single"_L1},
    {Entitlement::MultipleTenants, "multiple"_L1},
}};

} // namespace

QString entitlementWord(Entitlement entitlement)
{
    return wordOf<words>(entitlement);
}

std::optional<Entitlement> entitlementFromWord(QStringView word)
{
    return meaningOf<Entitlement, words>(word);
}

} // namespace tenantry

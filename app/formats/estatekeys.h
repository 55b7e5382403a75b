#pragma once

#include "app/domain/importrow.h"

#include <QLatin1StringView>

#include <array>

namespace tenantry {

/// A key in an entry of an estate file.
struct EstateKey
{
    QLatin1StringView key;
    ImportField field;
};

// In the order in which they are written.

inline constexpr std::array subscriptionKeys{
    EstateKey{QLatin1StringView("name"), ImportField::Subscription},
    EstateKey{QLatin1StringView("licenceNumber"), ImportField::LicenceNumber},
    EstateKey{QLatin1StringView("entitlement"), ImportField::Entitlement},
    EstateKey{QLatin1StringView("subscriptionId"), ImportField::SubscriptionId},
    EstateKey{QLatin1StringView("environment"), ImportField::SubscriptionEnvironment},
    EstateKey{QLatin1StringView("regionEnvironments"), ImportField::RegionEnvironments},
};

inline constexpr std::array tenantKeys{
    EstateKey{QLatin1StringView("host"), ImportField::Host},
    EstateKey{QLatin1StringView("name"), ImportField::Name},
    EstateKey{QLatin1StringView("subscription"), ImportField::Subscription},
    EstateKey{QLatin1StringView("environment"), ImportField::Environment},
    EstateKey{QLatin1StringView("tags"), ImportField::Tags},
    EstateKey{QLatin1StringView("owner"), ImportField::Owner},
    EstateKey{QLatin1StringView("notes"), ImportField::Notes},
    EstateKey{QLatin1StringView("remindOn"), ImportField::RemindOn},
    EstateKey{QLatin1StringView("systemHost"), ImportField::SystemHost},
    EstateKey{QLatin1StringView("tenantId"), ImportField::TenantId},
    EstateKey{QLatin1StringView("lifecycle"), ImportField::Lifecycle},
};

inline constexpr std::array clientKeys{
    EstateKey{QLatin1StringView("name"), ImportField::Client},
    EstateKey{QLatin1StringView("tier"), ImportField::Tier},
    EstateKey{QLatin1StringView("clientId"), ImportField::ClientId},
    EstateKey{QLatin1StringView("subscription"), ImportField::Subscription},
    EstateKey{QLatin1StringView("region"), ImportField::Region},
    EstateKey{QLatin1StringView("tenant"), ImportField::Host},
    EstateKey{QLatin1StringView("owner"), ImportField::ClientOwner},
    EstateKey{QLatin1StringView("notes"), ImportField::ClientNotes},
    EstateKey{QLatin1StringView("remindOn"), ImportField::ClientRemindOn},
};

inline constexpr std::array searchKeys{
    EstateKey{QLatin1StringView("name"), ImportField::SavedSearch},
    EstateKey{QLatin1StringView("text"), ImportField::SearchText},
};

} // namespace tenantry

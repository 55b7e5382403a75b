#include "app/domain/licencesseen.h"

#include <algorithm>

namespace tenantry {

LicencesSeen::LicencesSeen(const Estate &estate,
                           const LicenceAdvice &advice,
                           const LicenceSightings &sightings)
{
    for (const LicenceSighting &sighting : sightings)
        if (const Tenant *tenant = estate.tenant(sighting.tenant);
            tenant && tenant->subscription == advice.subscription)
            take(sighting);
    for (const BotGroup &group : advice.bots) {
        const Client *client = estate.client(group.client);
        const auto found = client ? m_subjects.constFind(botSubject(client->clientId))
                                  : m_subjects.constEnd();
        if (found == m_subjects.constEnd())
            continue;
        m_assigned.insert(group.client, *found);
        ++(client->tier == Tier::Region ? m_seats.regionLevel : m_seats.tenantLevel);
    }
}

void LicencesSeen::take(const LicenceSighting &sighting)
{
    if (sighting.error) {
        m_failed.insert(sighting.tenant);
        return;
    }
    m_answered.insert(sighting.tenant);
    for (auto entry = sighting.assigned.begin(); entry != sighting.assigned.end(); ++entry) {
        QDateTime &since = m_subjects[entry.key()];
        since = since.isValid() ? std::min(since, entry.value()) : entry.value();
    }
    if (m_at.isValid() && sighting.at < m_at)
        return;
    m_at = sighting.at;
    if (sighting.allotment)
        m_allotment = sighting.allotment;
    if (!sighting.licenceNumber.isEmpty())
        m_licenceNumber = sighting.licenceNumber;
}

SeatState LicencesSeen::stateOf(const BotGroup &group) const
{
    if (m_assigned.contains(group.client))
        return SeatState::Assigned;
    const auto isIn = [](const QSet<TenantKey> &set) {
        return [&set](const TenantKey &tenant) { return set.contains(tenant); };
    };
    if (std::ranges::any_of(group.tenants, isIn(m_answered)))
        return SeatState::NotAssigned;
    return std::ranges::any_of(group.tenants, isIn(m_failed)) ? SeatState::CouldNotLook
                                                              : SeatState::NotSeen;
}

} // namespace tenantry

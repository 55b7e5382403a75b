#include "app/domain/licencesseen.h"

namespace tenantry {

namespace {

SeatSighting sightingIn(const LicenceSighting &answer, const QString &subject)
{
    const auto found = answer.assigned.constFind(subject);
    if (found == answer.assigned.constEnd())
        return {SeatState::NotAssigned, {}, answer.at, answer.tenant, {}};
    return {SeatState::Assigned, *found, answer.at, answer.tenant, {}};
}

} // namespace

void LicencesSeen::take(const LicenceSighting &sighting, const QString &regionCode)
{
    if (sighting.error) {
        m_failures.insert(regionCode, sighting);
        return;
    }
    LicenceSighting &answer = m_answers[regionCode];
    if (!answer.at.isValid() || sighting.at >= answer.at)
        answer = sighting;
    m_failures.remove(regionCode);
}

SeatSighting LicencesSeen::of(const QString &subject, const QString &regionCode) const
{
    const auto own = m_answers.constFind(regionCode);
    if (own != m_answers.constEnd())
        return sightingIn(*own, subject);
    for (const LicenceSighting &answer : m_answers)
        if (answer.assigned.contains(subject))
            return sightingIn(answer, subject);
    const auto failure = m_failures.constFind(regionCode);
    if (failure == m_failures.constEnd())
        return {};
    return {SeatState::CouldNotLook, {}, failure->at, failure->tenant, failure->error->message};
}

std::optional<Allotment> LicencesSeen::allotment() const
{
    const LicenceSighting *newest = nullptr;
    for (const LicenceSighting &answer : m_answers)
        if (!newest || answer.at > newest->at)
            newest = &answer;
    return newest ? newest->allotment : std::nullopt;
}

Seats seatsHeld(const Estate &estate, const LicenceAdvice &advice, const LicencesSeen &seen)
{
    Seats seats;
    if (!seen.isAnswered())
        return seats;
    for (const BotGroup &group : advice.bots) {
        const Client *client = estate.client(group.client);
        const Tenant *first = group.tenants.isEmpty() ? nullptr
                                                      : estate.tenant(group.tenants.first());
        if (!client || !first)
            continue;
        const SeatSighting sighting = seen.of(botSubject(client->clientId), first->regionCode);
        if (sighting.state == SeatState::Assigned)
            ++(client->tier == Tier::Region ? seats.regionLevel : seats.tenantLevel);
    }
    return seats;
}

} // namespace tenantry

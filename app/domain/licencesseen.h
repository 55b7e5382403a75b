#pragma once

#include "app/domain/licences.h"
#include "app/domain/licencesighting.h"

namespace tenantry {

enum class SeatState { NotSeen, CouldNotLook, NotAssigned, Assigned };

/// What is known of the professional licence of one bot.
struct SeatSighting
{
    SeatState state = SeatState::NotSeen;
    QDateTime since;  // UTC, of an assignment
    QDateTime at;     // UTC, when it was seen
    TenantKey tenant; // that said it
    QString message;  // why one could not look
};

/// What the tenants of one subscription have said of the licences of its bots. A tenant lists the
/// assignments of its whole entitlement; still, only one in the same region proves that a bot
/// holds none.
class LicencesSeen
{
public:
    /// The newest answer of a region counts.
    void take(const LicenceSighting &sighting, const QString &regionCode);

    SeatSighting of(const QString &subject, const QString &regionCode) const;
    /// Whether a tenant at least has shown its assignments.
    bool isAnswered() const { return !m_answers.isEmpty(); }
    /// Of the newest answer; none where it did not say.
    std::optional<Allotment> allotment() const;

private:
    QHash<QString, LicenceSighting> m_answers; // by region code
    QHash<QString, LicenceSighting> m_failures;
};

/// How many bots of a subscription hold a professional licence, as far as it was seen.
Seats seatsHeld(const Estate &estate, const LicenceAdvice &advice, const LicencesSeen &seen);

} // namespace tenantry

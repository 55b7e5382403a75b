#pragma once

#include "app/domain/licences.h"
#include "app/domain/licencesighting.h"

#include <QSet>

namespace tenantry {

enum class SeatState { NotSeen, CouldNotLook, NotAssigned, Assigned };

/// What the sightings say of the bots of one subscription.
class LicencesSeen
{
public:
    LicencesSeen(const Estate &estate,
                 const LicenceAdvice &advice,
                 const LicenceSightings &sightings);

    /// Assigned too where the list of another tenant of the subscription has the bot.
    SeatState stateOf(const BotGroup &group) const;
    QDateTime assignedSince(const ClientKey &client) const { return m_assigned.value(client); }

    /// How many bots hold a professional licence; counts only while isAnswered().
    const Seats &seats() const { return m_seats; }
    /// Whether a tenant at least has shown its assignments.
    bool isAnswered() const { return !m_answered.isEmpty(); }
    int answeredCount() const { return static_cast<int>(m_answered.size()); }
    int failedCount() const { return static_cast<int>(m_failed.size()); }
    /// Of the newest answer.
    const QDateTime &at() const { return m_at; }
    const std::optional<Allotment> &allotment() const { return m_allotment; }
    const QString &licenceNumber() const { return m_licenceNumber; }

private:
    void take(const LicenceSighting &sighting);

    QSet<TenantKey> m_answered;
    QSet<TenantKey> m_failed;
    QHash<QString, QDateTime> m_subjects; // the earliest date
    QHash<ClientKey, QDateTime> m_assigned;
    Seats m_seats;
    QDateTime m_at;
    std::optional<Allotment> m_allotment;
    QString m_licenceNumber;
};

} // namespace tenantry

#include "app/domain/missingsecrets.h"

#include <algorithm>
#include <array>

namespace tenantry {

namespace {

constexpr std::array withSecret{Outcome::Ok, Outcome::Refused, Outcome::Forbidden,
                                Outcome::Disabled, Outcome::Mismatch};

/// The clients that a test found without their secret, and no later one with it.
QSet<ClientKey> missedByTests(const Estate &estate)
{
    QHash<ClientKey, QDateTime> missed; // when last
    for (const Contact &contact : estate.contacts())
        if (contact.last && contact.last->outcome == Outcome::NoSecret)
            if (QDateTime &at = missed[contact.client]; !at.isValid() || at < contact.last->at)
                at = contact.last->at;
    if (missed.isEmpty())
        return {};
    for (const Contact &contact : estate.contacts()) {
        const auto found = missed.constFind(contact.client);
        if (found != missed.constEnd() && contact.last && isSecretThere(contact.last->outcome)
            && *isSecretThere(contact.last->outcome) && contact.last->at > *found)
            missed.erase(found);
    }
    QSet<ClientKey> keys;
    for (auto entry = missed.constBegin(); entry != missed.constEnd(); ++entry)
        if (const Client *client = estate.client(entry.key());
            client && !(client->secretStoredAt > entry.value()))
            keys.insert(entry.key());
    return keys;
}

} // namespace

std::optional<bool> isSecretThere(Outcome outcome)
{
    if (outcome == Outcome::NoSecret)
        return false;
    return std::ranges::find(withSecret, outcome) != withSecret.end() ? std::optional(true)
                                                                      : std::nullopt;
}

QSet<ClientKey> missingSecrets(const Estate &estate, const SeenSecrets &seen)
{
    const QSet<ClientKey> missed = missedByTests(estate);
    QSet<ClientKey> missing;
    for (const Client &client : estate.clients()) {
        const auto found = seen.constFind(client.secretKey());
        const bool isMissed = found != seen.constEnd() ? !*found : missed.contains(client.key);
        if (client.secretSlot.isEmpty() || isMissed)
            missing.insert(client.key);
    }
    return missing;
}

} // namespace tenantry

#include "app/services/resultkeeping.h"

#include <algorithm>

namespace tenantry {

namespace {

constexpr int shortestUse = 60; // seconds between two times that are kept

Contact contactOf(const TestTarget &target, const Estate &estate)
{
    const Contact *known = estate.contact(target.client, target.tenant);
    if (known)
        return *known;
    Contact fresh;
    fresh.client = target.client;
    fresh.tenant = target.tenant;
    return fresh;
}

} // namespace

EstateChange changeOf(const TestResult &result, const Estate &estate)
{
    const Outcome outcome = result.record.outcome;
    const Tenant *tenant = estate.tenant(result.target.tenant);
    const bool isNews = outcome != Outcome::Cancelled && outcome != Outcome::NeedsConfirmation;
    if (!isNews || !tenant || !estate.client(result.target.client))
        return {};
    EstateChange change;
    Contact contact = contactOf(result.target, estate);
    const bool isProven = outcome == Outcome::Ok && result.bot.isKnown();
    const bool isStopped = contact.last && contact.last->outcome == Outcome::Mismatch;
    if (isStopped && outcome != Outcome::Mismatch && !isProven)
        return {};
    contact.last = result.record;
    if (result.expiresAt.isValid())
        contact.state = std::max(contact.state, ContactState::TokenOnly);
    if (isProven) {
        contact.state = ContactState::BotKnown;
        contact.bot = result.bot;
    }
    change.contacts.append(contact);
    if (outcome == Outcome::Ok && !result.tenantId.isEmpty()) {
        Tenant pinned = *tenant;
        if (pinned.tenantId.isEmpty())
            pinned.tenantId = result.tenantId;
        if (pinned.systemHost.isEmpty())
            pinned.systemHost = result.systemHost;
        if (pinned != *tenant)
            change.tenants.append(pinned);
    }
    return change;
}

EstateChange changeOfToken(const TestTarget &target, const Estate &estate, const QDateTime &now)
{
    Contact contact = contactOf(target, estate);
    const bool isKnown = contact.state != ContactState::Never;
    const bool isJustUsed = contact.lastUsedAt.isValid()
                         && contact.lastUsedAt.addSecs(shortestUse) > now;
    const bool isThere = estate.client(target.client) && estate.tenant(target.tenant);
    if (!isThere || (isKnown && isJustUsed))
        return {};
    contact.state = std::max(contact.state, ContactState::TokenOnly);
    contact.lastUsedAt = now;
    EstateChange change;
    change.contacts.append(contact);
    return change;
}

} // namespace tenantry

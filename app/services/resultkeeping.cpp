#include "app/services/resultkeeping.h"

#include <algorithm>

namespace tenantry {

namespace {

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
    contact.last = result.record;
    if (result.expiresAt.isValid())
        contact.state = std::max(contact.state, ContactState::TokenOnly);
    if (outcome == Outcome::Ok && result.bot.isKnown()) {
        contact.state = ContactState::BotKnown;
        contact.bot = result.bot;
    }
    change.contacts.append(contact);
    if (outcome == Outcome::Ok && !result.tenantId.isEmpty()) {
        Tenant pinned = *tenant;
        pinned.tenantId = result.tenantId;
        if (!result.systemHost.isEmpty())
            pinned.systemHost = result.systemHost;
        if (pinned != *tenant)
            change.tenants.append(pinned);
    }
    return change;
}

EstateChange changeOfToken(const TestTarget &target, const Estate &estate)
{
    Contact contact = contactOf(target, estate);
    if (target.tenant.isNull() || contact.state != ContactState::Never)
        return {};
    contact.state = ContactState::TokenOnly;
    EstateChange change;
    change.contacts.append(contact);
    return change;
}

} // namespace tenantry

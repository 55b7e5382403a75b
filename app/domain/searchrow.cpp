#include "app/domain/searchrow.h"

#include "app/domain/reach.h"

#include <algorithm>

namespace tenantry {

const Region *SearchRow::region() const
{
    if (!m_region)
        m_region = m_regions.find(m_tenant.regionCode.toString());
    return *m_region;
}

const Subscription *SearchRow::subscription() const
{
    if (!m_subscription)
        m_subscription = m_estate.subscription(m_tenant.subscription);
    return *m_subscription;
}

const Client *SearchRow::client() const
{
    if (!m_client)
        m_client = effectiveClient(m_estate, m_tenant);
    return *m_client;
}

const Contact *SearchRow::contact() const
{
    if (!m_contact)
        m_contact = client() ? m_estate.contact(client()->key, m_tenant) : nullptr;
    return *m_contact;
}

const TestRecord *SearchRow::last() const
{
    if (!contact() || !contact()->last)
        return nullptr;
    const TestRecord &record = *contact()->last;
    const bool isOfOldSecret = record.at.isValid() && client()->secretStoredAt > record.at;
    return isOfOldSecret ? nullptr : &record;
}

bool SearchRow::hasOrphan() const
{
    const QList<const Contact *> contacts = m_estate.contactsOf(m_tenant.key);
    return std::ranges::any_of(contacts, [this](const Contact *contact) {
        if (!contact->bot.isKnown())
            return false;
        const Client *owner = m_estate.client(contact->client);
        return !owner || !reaches(*owner, m_tenant);
    });
}

} // namespace tenantry

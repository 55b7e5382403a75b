#include "app/domain/contactindex.h"

namespace tenantry {

void ContactIndex::rebuild(const QList<Contact> &contacts)
{
    m_last.clear();
    m_before.clear();
    reserve(contacts.size());
    for (const Contact &contact : contacts)
        append(contact);
}

void ContactIndex::reserve(qsizetype contacts)
{
    m_last.reserve(contacts);
    m_before.reserve(contacts);
}

void ContactIndex::append(const Contact &contact)
{
    const int row = static_cast<int>(m_before.size());
    const auto known = m_last.find(contact.tenant);
    m_before.append(known == m_last.end() ? -1 : *known);
    if (known == m_last.end())
        m_last.insert(contact.tenant, row);
    else
        *known = row;
}

qsizetype ContactIndex::find(const QList<Contact> &contacts,
                             const ClientKey &client,
                             const TenantKey &tenant) const
{
    int row = m_last.value(tenant, -1);
    while (row >= 0 && contacts[row].client != client)
        row = m_before[row];
    return row;
}

QList<const Contact *> ContactIndex::of(const QList<Contact> &contacts,
                                        const TenantKey &tenant) const
{
    QList<const Contact *> found;
    for (int row = m_last.value(tenant, -1); row >= 0; row = m_before[row])
        found.append(&contacts[row]);
    return found;
}

} // namespace tenantry

#pragma once

#include "app/domain/contact.h"

#include <QHash>
#include <QList>

namespace tenantry {

/// Finds contacts in a list by their tenant: those of a tenant are few and hang together.
class ContactIndex
{
public:
    void rebuild(const QList<Contact> &contacts);
    void reserve(qsizetype contacts);
    /// The next contact of the list.
    void append(const Contact &contact);

    /// The row of a contact; -1 where there is none.
    qsizetype find(const QList<Contact> &contacts,
                   const ClientKey &client,
                   const TenantKey &tenant) const;
    /// The last added first.
    QList<const Contact *> of(const QList<Contact> &contacts, const TenantKey &tenant) const;

private:
    QHash<TenantKey, int> m_last; // row of the tenant's last contact
    QList<int> m_before;          // for each contact the row of its tenant's one before, or -1
};

} // namespace tenantry

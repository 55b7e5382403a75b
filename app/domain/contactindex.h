#pragma once

#include "app/domain/contact.h"

#include <QList>

namespace tenantry {

/// Finds contacts in a list by the row of their tenant in another: those of a tenant are few and
/// hang together.
class ContactIndex
{
public:
    void clear();
    void reserve(qsizetype contacts) { m_before.reserve(contacts); }
    /// The next contact of the list; found by none where its tenant has no row (-1).
    void append(qsizetype tenantRow);

    /// The row of a contact; -1 where there is none.
    qsizetype find(const QList<Contact> &contacts,
                   const ClientKey &client,
                   qsizetype tenantRow) const;
    /// The last added first.
    QList<const Contact *> of(const QList<Contact> &contacts, qsizetype tenantRow) const;

private:
    int lastOf(qsizetype tenantRow) const { return m_last.value(tenantRow, -1); }

    QList<int> m_last;   // for each tenant the row of its last contact, or -1; may be shorter
    QList<int> m_before; // for each contact the row of its tenant's one before, or -1
};

} // namespace tenantry

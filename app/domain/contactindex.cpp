#include "app/domain/contactindex.h"

namespace tenantry {

void ContactIndex::clear()
{
    m_last.clear();
    m_before.clear();
}

void ContactIndex::append(qsizetype tenantRow)
{
    const int row = static_cast<int>(m_before.size());
    m_before.append(lastOf(tenantRow));
    if (tenantRow < 0)
        return;
    while (m_last.size() <= tenantRow)
        m_last.append(-1);
    m_last[tenantRow] = row;
}

qsizetype ContactIndex::find(const QList<Contact> &contacts,
                             const ClientKey &client,
                             qsizetype tenantRow) const
{
    int row = lastOf(tenantRow);
    while (row >= 0 && contacts[row].client != client)
        row = m_before[row];
    return row;
}

QList<const Contact *> ContactIndex::of(const QList<Contact> &contacts, qsizetype tenantRow) const
{
    QList<const Contact *> found;
    for (int row = lastOf(tenantRow); row >= 0; row = m_before[row])
        found.append(&contacts[row]);
    return found;
}

} // namespace tenantry

#include "app/domain/hostindex.h"

namespace tenantry {

namespace {

constexpr int fewQuestions = 4; // are answered by looking through the list

} // namespace

qsizetype HostIndex::find(const QList<Tenant> &tenants, const Text &host) const
{
    if (host.isEmpty())
        return -1;
    if (!m_isMade && m_questions < fewQuestions) {
        ++m_questions;
        qsizetype row = tenants.size() - 1;
        while (row >= 0 && tenants[row].host != host && tenants[row].systemHost != host)
            --row;
        return row;
    }
    if (!m_isMade) {
        m_isMade = true;
        m_rows.reserve(2 * tenants.size());
        for (qsizetype row = 0; row < tenants.size(); ++row)
            insert(row, tenants[row]);
    }
    return m_rows.value(host, -1);
}

void HostIndex::put(qsizetype row, const Tenant *before, const Tenant &after)
{
    if (!m_isMade)
        return;
    if (before && before->host == after.host && before->systemHost == after.systemHost)
        return;
    if (before && m_isShared)
        return clear();
    if (before) {
        m_rows.remove(before->host);
        m_rows.remove(before->systemHost);
    }
    insert(row, after);
}

void HostIndex::clear()
{
    m_rows.clear();
    m_isMade = false;
    m_isShared = false;
}

void HostIndex::insert(qsizetype row, const Tenant &tenant) const
{
    insert(row, tenant.host);
    insert(row, tenant.systemHost);
}

void HostIndex::insert(qsizetype row, const Text &host) const
{
    if (host.isEmpty())
        return;
    const auto known = m_rows.find(host);
    if (known != m_rows.end() && *known != row)
        m_isShared = true;
    m_rows.insert(host, row);
}

} // namespace tenantry

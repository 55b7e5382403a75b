#pragma once

#include "app/domain/tenant.h"

#include <QHash>
#include <QList>

namespace tenantry {

/// Finds tenants in a list by alias or system host. Made when it has been asked a few times: most
/// windows only want to know where the tenant is that was chosen last.
class HostIndex
{
public:
    /// The row of the tenant that has a lower-case host; -1 where none has. Of several the last.
    qsizetype find(const QList<Tenant> &tenants, const Text &host) const;
    /// A tenant has come, or is another than before (null: it has come).
    void put(qsizetype row, const Tenant *before, const Tenant &after);
    void clear();

private:
    void insert(qsizetype row, const Tenant &tenant) const;
    void insert(qsizetype row, const Text &host) const;

    mutable QHash<Text, qsizetype> m_rows;
    mutable int m_questions = 0; // that were answered without it
    mutable bool m_isMade = false;
    mutable bool m_isShared = false; // two tenants have one host: who is left is found anew
};

} // namespace tenantry

#include "app/platform/transaction.h"

using namespace Qt::StringLiterals;

namespace tenantry {

Transaction::Transaction(Database &database)
    : m_database(database)
{}

Transaction::~Transaction()
{
    // Where SQLite has undone it already, there is nothing to undo: no error to anybody.
    if (m_isOpen)
        static_cast<void>(m_database.run(u"ROLLBACK"_s));
}

Result<void> Transaction::beginWriting()
{
    const Result<void> begun = m_database.run(u"BEGIN IMMEDIATE"_s);
    m_isOpen = static_cast<bool>(begun);
    return begun;
}

Result<void> Transaction::beginReading()
{
    const Result<void> begun = m_database.run(u"BEGIN"_s);
    m_isOpen = static_cast<bool>(begun);
    return begun;
}

Result<void> Transaction::commit()
{
    const Result<void> committed = m_database.run(u"COMMIT"_s);
    m_isOpen = !committed;
    return committed;
}

} // namespace tenantry

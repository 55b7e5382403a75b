#pragma once

#include "app/platform/database.h"

namespace tenantry {

/// Begins a transaction that ends with its scope: undone unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Waits its turn, then nobody else writes until the end.
    Result<void> beginWriting();
    /// What is read until the end is of one moment.
    Result<void> beginReading();
    Result<void> commit();

private:
    Database &m_database;
    bool m_isOpen = false;
};

} // namespace tenantry

#pragma once

#include "app/platform/directory.h"
#include "app/ports/estatestore.h"

#include <QByteArray>

#include <memory>

namespace tenantry {

class Database;

/// The estate in the SQLite file estate.sqlite of a folder, for its owner only. The file is opened
/// at the first call, and made when it is not there.
class SqliteEstateStore final : public EstateStore
{
public:
    explicit SqliteEstateStore(QString folder);
    ~SqliteEstateStore() override;

    Result<Estate> load() override;
    Result<void> apply(const EstateChange &change) override;
    bool isChangedElsewhere() override;

    QString path() const;

private:
    Result<void> open();
    Result<void> checkFile() const;
    Result<void> create(const Directory &folder) const;
    Result<void> update(Database &database, const Directory &folder) const;
    /// Of the file that now has the name.
    QByteArray identity() const;
    Error unusable(const Error &reason) const;

    QString m_folder;
    std::unique_ptr<Database> m_database;
    QByteArray m_identity; // of the opened file
    qint64 m_version = 0;  // SQLite's, when the estate was last read
};

} // namespace tenantry

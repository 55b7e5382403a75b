#pragma once

#include "app/domain/estate.h"
#include "app/domain/result.h"
#include "app/domain/secret.h"

#include <map>

namespace tenantry {

/// What a backup holds.
struct Backup
{
    QDateTime madeAt = {}; // UTC
    Estate estate = {};
    std::map<ClientKey, Secret> secrets = {}; // of clients, those in the trash too
};

/// Reads the lines of a backup as they are opened.
class BackupReader
{
public:
    /// Errors: Corrupt · NewerVersion.
    Result<void> add(QByteArrayView part);
    /// After the last part.
    Result<Backup> finish();

private:
    Result<void> readLine(QByteArrayView line);
    Result<void> readEstate(QByteArrayView line);
    Result<void> readSecret(QByteArrayView line);

    Secret m_rest; // the beginning of a line whose end has not come
    Backup m_backup;
    bool m_hasEstate = false;
};

} // namespace tenantry

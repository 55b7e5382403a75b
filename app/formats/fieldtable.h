#pragma once

#include "app/domain/result.h"
#include "app/formats/importtable.h"

namespace tenantry {

/// What a configuration file says of one client.
struct FieldEntry
{
    QString host = {};
    QString region = {};
    QString tier = {};
    QString clientId = {};
    QString notes = {};
    Secret secret = {};
    QString refusal = {}; // as in ImportTable

    /// Takes a server or its address: register.<region> and the console are none of a tenant, they
    /// tell the tier.
    void takeServer(const QString &server);
    /// Takes a tenant's host, its address, or its first label with the region.
    void takeTenant(const QString &tenant);
};

/// Makes a table of entries, its columns named like the fields that they are.
class FieldTable
{
public:
    void add(FieldEntry entry) { m_entries.push_back(std::move(entry)); }
    /// Notes go to the client, or to the tenant where several entries have the same client. Errors:
    /// Invalid where there is no entry, with this sentence · TooLarge.
    Result<ImportTable> finish(const QString &emptySentence);

private:
    std::vector<FieldEntry> m_entries;
};

} // namespace tenantry

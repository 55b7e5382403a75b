#pragma once

#include "app/domain/regioncatalogue.h"
#include "app/ports/ports.h"

#include <memory>

namespace tenantry {

class AtomicFileStore;
class DiskFilePlaces;
class QtHttpTransport;
class SodiumSealer;
class SqliteEstateStore;
class SystemClock;

struct PlatformOptions
{
    bool isDemo = false;  // secrets stay in memory
    QString dataDir = {}; // empty: the user's own
    QString proxy = {};   // "system", "none" or an address; empty: system
    QString caFile = {};  // PEM, trusted beside the system's authorities
};

/// The outside as it really is: owns the clock, the stores and the transport, and outlives the
/// workspace that works with them.
class Platform
{
public:
    /// Contacts nobody and opens no file but the CA file. Errors: Invalid, about an option.
    static Result<std::unique_ptr<Platform>> create(const PlatformOptions &options);
    ~Platform();
    Platform(const Platform &) = delete;
    Platform &operator=(const Platform &) = delete;

    Ports ports();
    /// The regions file in the data directory if there is one, else the installed one, else the one
    /// that is compiled in. A file that is broken is an error: go on with the built-in catalogue.
    Result<RegionCatalogue> regions();

    const QString &dataDir() const { return m_dataDir; }

private:
    Platform();

    QString m_dataDir;
    std::unique_ptr<SystemClock> m_clock;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<QtHttpTransport> m_http;
    std::unique_ptr<SqliteEstateStore> m_estates;
    std::unique_ptr<AtomicFileStore> m_files;
    std::unique_ptr<DiskFilePlaces> m_places;
    std::unique_ptr<SodiumSealer> m_sealer;
};

} // namespace tenantry

#include "app/platform/platform.h"

#include "app/platform/atomicfile.h"
#include "app/platform/diskfileplaces.h"
#include "app/platform/keychainsecretstore.h"
#include "app/platform/qthttptransport.h"
#include "app/platform/sodiumsealer.h"
#include "app/platform/sqliteestatestore.h"
#include "app/platform/systemclock.h"
#include "app/ports/memorysecretstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr qsizetype largestRegionsFile = qsizetype{1024} * 1024; // bytes

QString defaultDataDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tenantry"_s;
}

} // namespace

Platform::Platform() = default;
Platform::~Platform() = default;

Result<std::unique_ptr<Platform>> Platform::create(const PlatformOptions &options)
{
    const QString proxy = options.proxy.isEmpty() ? u"system"_s : options.proxy;
    Result<HttpOptions> http = checkedHttpOptions(proxy, options.caFile);
    if (!http)
        return http.error();
    std::unique_ptr<Platform> platform(new Platform);
    platform->m_dataDir = options.dataDir.isEmpty() ? defaultDataDir()
                                                    : QDir(options.dataDir).absolutePath();
    platform->m_clock = std::make_unique<SystemClock>();
    if (options.isDemo)
        platform->m_secrets = std::make_unique<MemorySecretStore>();
    else
        platform->m_secrets = std::make_unique<KeychainSecretStore>(*platform->m_clock);
    platform->m_http = std::make_unique<QtHttpTransport>(*std::move(http), *platform->m_clock);
    platform->m_estates = std::make_unique<SqliteEstateStore>(platform->m_dataDir);
    platform->m_files = std::make_unique<AtomicFileStore>(*platform->m_clock);
    platform->m_places = std::make_unique<DiskFilePlaces>();
    platform->m_sealer = std::make_unique<SodiumSealer>();
    return platform;
}

Ports Platform::ports()
{
    return {*m_clock, *m_secrets, *m_http, *m_estates, *m_files, *m_places, *m_sealer};
}

Result<RegionCatalogue> Platform::regions()
{
    const QString installed = QCoreApplication::applicationDirPath()
                            + u"/../share/tenantry/regions.json"_s;
    for (const QString &path : {m_dataDir + u"/regions.json"_s, QDir::cleanPath(installed)}) {
        const Result<FileContent> file = m_files->read(path, largestRegionsFile);
        if (!file)
            return file.error();
        if (!file->exists)
            continue;
        Result<RegionCatalogue> regions = RegionCatalogue::fromJson(
            file->bytes.reveal().toByteArray());
        if (regions)
            return regions;
        return Error{ErrorCode::Corrupt,
                     QCoreApplication::translate(
                         "Platform", "%1 The file is %2. The regions that came with "
                                     "Tenantry are used; correct the file or remove it.")
                         .arg(regions.error().message, path)};
    }
    return RegionCatalogue::builtIn();
}

} // namespace tenantry

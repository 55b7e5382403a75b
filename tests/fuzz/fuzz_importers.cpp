// A file of an unknown kind through the whole of an import, as far as its preview.
#include "app/domain/importplan.h"
#include "app/formats/columnmapping.h"
#include "app/formats/importers.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace tenantry;
    static const RegionCatalogue regions = RegionCatalogue::builtIn();
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const Result<ImportTable> table = readImport(Secret(bytes));
    if (!table) {
        if (table.error().message.isEmpty())
            std::abort();
        return 0;
    }
    planImport(mappedRows(*table, guessMapping(*table)), {}, regions,
               {.subscription = QStringLiteral("Contoso")});
    for (const Importer &importer : importers())
        static_cast<void>(importer.read(bytes)); // whatever it was recognised as
    return 0;
}

#pragma once

#include "app/formats/estateexporters.h"
#include "app/formats/importtable.h"
#include "app/ports/filestore.h"

namespace tenantry {

/// A file to import, read.
struct ImportFile
{
    ImportTable table;
    FileContent was; // without its bytes: what FileStore::remove() wants to know
};

/// Reads a file to import. Errors: NotFound, those of the file store and of the importers.
Result<ImportFile> readImportFile(FileStore &files, const QString &path);
/// Writes the estate into a file instead of what is there; answers the backup's path, empty where
/// there was no file.
Result<QString> writeEstate(FileStore &files,
                            const QString &path,
                            const EstateExporter &exporter,
                            const Estate &estate);
/// The tenants alone, with what they belong to and what reaches them.
Estate partOf(const Estate &estate, const QList<TenantKey> &tenants);

} // namespace tenantry

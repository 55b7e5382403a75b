#pragma once

#include "app/domain/estate.h"
#include "app/formats/importtable.h"
#include "app/ports/filestore.h"

namespace tenantry {

/// A file to import, read.
struct ImportFile
{
    ImportTable table;
    FileContent was; // without its bytes: what FileStore::remove() wants to know
};

/// The bytes of a file to import. Errors: NotFound, those of the file store.
Result<FileContent> readToImport(FileStore &files, const QString &path);
/// Reads a file to import. Errors: those of readToImport() and of the importers.
Result<ImportFile> readImportFile(FileStore &files, const QString &path);
/// The tenants alone, with what they belong to and what reaches them.
Estate partOf(const Estate &estate, const QList<TenantKey> &tenants);

} // namespace tenantry

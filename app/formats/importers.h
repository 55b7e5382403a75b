#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"
#include "app/formats/importtable.h"

#include <span>

namespace tenantry {

/// A format that an estate is taken in from.
struct Importer
{
    QLatin1StringView id;
    const char *title;    // to be translated in the context "Importers"
    const char *patterns; // of file names: "*.csv *.tsv"
    qsizetype largest;    // bytes that are read
    /// Both get a text without byte order mark, as importText() makes it.
    bool (*recognizes)(QByteArrayView bytes);
    /// Pure. Errors name the place in the file: Invalid · Corrupt · TooLarge · NewerVersion.
    Result<ImportTable> (*read)(QByteArrayView bytes);
};

/// All formats, the more special ones first; the file dialog, the command line and the tests loop
/// over them.
std::span<const Importer> importers();
/// Reads a file in the format that it has.
Result<ImportTable> readImport(const Secret &file);
/// The most that is read of a file.
qsizetype largestImport();

} // namespace tenantry

#include "app/formats/importers.h"

#include "app/formats/csvtable.h"
#include "app/formats/jsontable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

bool isAnything(QByteArrayView /*bytes*/)
{
    return true;
}

} // namespace

std::span<const Importer> importers()
{
    static constexpr std::array<Importer, 3> table{{
        {"estate"_L1, QT_TRANSLATE_NOOP("Importers", "Estate files of Tenantry"), "*.json",
         isEstateFile, readEstateTable},
        {"json"_L1, QT_TRANSLATE_NOOP("Importers", "JSON lists"), "*.json", isJson, readJsonTable},
        {"csv"_L1, QT_TRANSLATE_NOOP("Importers", "Tables as CSV"), "*.csv *.tsv *.txt", isAnything,
         readCsvTable},
    }};
    return table;
}

Result<ImportTable> readImport(const Secret &file)
{
    const QByteArrayView bytes = file.reveal();
    const auto fits = [bytes](const Importer &importer) { return importer.recognizes(bytes); };
    return std::ranges::find_if(importers(), fits)->read(bytes);
}

qsizetype largestImport()
{
    return qsizetype{20} * 1024 * 1024; // bytes
}

} // namespace tenantry

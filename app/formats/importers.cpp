#include "app/formats/importers.h"

#include "app/formats/contextstable.h"
#include "app/formats/csvtable.h"
#include "app/formats/dotenvtable.h"
#include "app/formats/hostconfigtable.h"
#include "app/formats/importtext.h"
#include "app/formats/jsontable.h"
#include "app/formats/postmantable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr qsizetype mebibyte = qsizetype{1024} * 1024;
constexpr qsizetype smallFile = 5 * mebibyte;
constexpr qsizetype largeFile = 20 * mebibyte; // more than ten thousand tenants

bool isAnything(QByteArrayView /*bytes*/)
{
    return true;
}

} // namespace

std::span<const Importer> importers()
{
    static constexpr std::array<Importer, 7> table{{
        {"estate"_L1, QT_TRANSLATE_NOOP("Importers", "Estate files of Tenantry"), "*.json",
         largeFile, isEstateFile, readEstateTable},
        {"postman"_L1, QT_TRANSLATE_NOOP("Importers", "Environments of Postman"), "*.json",
         smallFile, isPostmanFile, readPostmanTable},
        {"qlik-cli"_L1, QT_TRANSLATE_NOOP("Importers", "Contexts of qlik-cli"), "*.yml *.yaml",
         smallFile, isContextsFile, readContextsTable},
        {"qlik-api"_L1, QT_TRANSLATE_NOOP("Importers", "Host configurations of @qlik/api"),
         "*.json", smallFile, isHostConfig, readHostConfigTable},
        {"json"_L1, QT_TRANSLATE_NOOP("Importers", "JSON lists"), "*.json", largeFile, isJson,
         readJsonTable},
        {"dotenv"_L1, QT_TRANSLATE_NOOP("Importers", "Environment files and shell scripts"),
         "*.env .env .env.* *.sh *.ps1", smallFile, isDotenvFile, readDotenvTable},
        {"csv"_L1, QT_TRANSLATE_NOOP("Importers", "Tables as CSV"), "*.csv *.tsv *.txt", largeFile,
         isAnything, readCsvTable},
    }};
    return table;
}

Result<ImportTable> readImport(const Secret &file)
{
    const Result<Secret> text = importText(file);
    if (!text)
        return text.error();
    const QByteArrayView bytes = text->reveal();
    const auto fits = [bytes](const Importer &importer) { return importer.recognizes(bytes); };
    const Importer &importer = *std::ranges::find_if(importers(), fits);
    if (file.size() > importer.largest)
        return Error{ErrorCode::TooLarge,
                     QCoreApplication::translate("Importers",
                                                 "The file is larger than the %1 MiB that are "
                                                 "read of its format: %2.")
                         .arg(importer.largest / mebibyte)
                         .arg(QCoreApplication::translate("Importers", importer.title))};
    return importer.read(bytes);
}

qsizetype largestImport()
{
    return largeFile;
}

} // namespace tenantry

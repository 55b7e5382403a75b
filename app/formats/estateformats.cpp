#include "app/formats/estateformats.h"

#include "app/domain/importrow.h"
#include "app/formats/csvreader.h"
#include "app/formats/estatecsv.h"
#include "app/formats/estatewriter.h"
#include "app/formats/exportvalues.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry::estateformats {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("EstateFormats", text);
}

bool isEstateFile(QByteArrayView bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes.toByteArray()).object();
    return root["format"_L1] == "tenantry-estate"_L1;
}

/// Whether the first row of a table is one of ours: nothing but our words, and a column of tenants.
bool isEstateTable(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const Result<QList<CsvRow>> head = readCsv(end < 0 ? bytes : bytes.first(end));
    if (!head || head->isEmpty())
        return false;
    const QStringList &words = head->first().cells;
    const bool isOurs = std::ranges::all_of(words, [](const QString &word) {
        return importFieldFromWord(word).has_value();
    });
    return isOurs && words.contains(importFieldWord(ImportField::Host));
}

Result<RenderedExport> instead(const FileContent &existing,
                               bool (*isOurs)(QByteArrayView bytes),
                               const Estate &estate,
                               const QByteArray &file)
{
    const QByteArrayView old = existing.bytes.reveal();
    const bool isEmpty = old.trimmed().isEmpty();
    if (!isEmpty && !isOurs(old))
        return fileRefusal(
            invalid(tr("It holds no estate of Tenantry, and what it holds would be lost. Choose "
                       "another file, or move this one away.")));
    const auto kind = isEmpty     ? ExportEffect::Kind::Added
                    : old == file ? ExportEffect::Kind::Same
                                  : ExportEffect::Kind::Changed;
    const auto tenants = static_cast<int>(estate.tenants().size());
    const QString name = QCoreApplication::translate("EstateFormats",
                                                     "%n tenant(s) with what belongs to them",
                                                     nullptr, tenants);
    return RenderedExport{Secret(file), {{name, kind}}};
}

} // namespace

Result<RenderedExport> renderJson(const Estate &estate, const FileContent &existing)
{
    return instead(existing, isEstateFile, estate, writeEstateFile(estate));
}

Result<RenderedExport> renderCsv(const Estate &estate, const FileContent &existing)
{
    return instead(existing, isEstateTable, estate, writeEstateCsv(estate));
}

} // namespace tenantry::estateformats

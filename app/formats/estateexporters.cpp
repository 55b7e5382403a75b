#include "app/formats/estateexporters.h"

#include "app/formats/estatecsv.h"
#include "app/formats/estatewriter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

std::span<const EstateExporter> estateExporters()
{
    static constexpr std::array<EstateExporter, 2> table{{
        {"json"_L1, QT_TRANSLATE_NOOP("EstateExporters", "Estate files of Tenantry"), "json"_L1,
         writeEstateFile},
        {"csv"_L1, QT_TRANSLATE_NOOP("EstateExporters", "Tables as CSV"), "csv"_L1, writeEstateCsv},
    }};
    return table;
}

const EstateExporter *findEstateExporter(QStringView id)
{
    const auto found = std::ranges::find_if(estateExporters(), [id](const EstateExporter &entry) {
        return id.compare(entry.id, Qt::CaseInsensitive) == 0;
    });
    return found == estateExporters().end() ? nullptr : &*found;
}

const EstateExporter &estateExporterFor(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    const auto found = std::ranges::find_if(estateExporters(), [&](const EstateExporter &entry) {
        return suffix.compare(entry.suffix, Qt::CaseInsensitive) == 0;
    });
    return found == estateExporters().end() ? estateExporters().front() : *found;
}

} // namespace tenantry

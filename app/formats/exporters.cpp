#include "app/formats/exporters.h"

#include "app/formats/qlikcontexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tenantry {

using namespace Qt::StringLiterals;

std::span<const Exporter> exporters()
{
    static constexpr std::array<Exporter, 1> table{{
        {"qlik-cli"_L1, QT_TRANSLATE_NOOP("Exporters", "Contexts of qlik-cli"), "contexts.yml",
         qlikcontexts::defaultPath, qlikcontexts::render},
    }};
    return table;
}

const Exporter *findExporter(QStringView id)
{
    const auto found = std::ranges::find_if(exporters(), [id](const Exporter &exporter) {
        return id.compare(exporter.id, Qt::CaseInsensitive) == 0;
    });
    return found == exporters().end() ? nullptr : &*found;
}

} // namespace tenantry

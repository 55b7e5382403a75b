#include "app/formats/exporters.h"

#include "app/formats/qlikcontexts.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>
#include <array>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

using Reach = Exporter::Reach;

QString tr(const char *text)
{
    return QCoreApplication::translate("Exporters", text);
}

Result<void> checkRows(const Exporter &exporter, const std::vector<ExportRow> &rows)
{
    if (rows.empty())
        return invalid(tr("There is no tenant to export."));
    if (exporter.reach == Reach::OneTenant && rows.size() > 1)
        return invalid(tr("The format “%1” holds one tenant, and there are %2. Choose one of "
                          "them, or a format that holds many.")
                           .arg(exporter.id)
                           .arg(rows.size()));
    QSet<QString> hosts;
    for (const ExportRow &row : rows) {
        if (hosts.contains(row.tenant.host))
            return invalid(tr("The tenant %1 is to be exported twice.").arg(row.tenant.host));
        hosts.insert(row.tenant.host);
    }
    return {};
}

} // namespace

QString Exporter::defaultPath() const
{
    return QDir(folder()).filePath(QString::fromLatin1(fileName));
}

std::span<const VariableNames> Exporter::names() const
{
    return hasChoiceOfNames ? variableNames() : std::span<const VariableNames>();
}

std::span<const Exporter> exporters()
{
    static constexpr std::array<Exporter, 1> table{{
        {"qlik-cli"_L1, QT_TRANSLATE_NOOP("Exporters", "Contexts of qlik-cli"), "contexts.yml",
         qlikcontexts::folder, Reach::ManyTenants, true, false, qlikcontexts::render},
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

Result<RenderedExport> renderExport(const Exporter &exporter,
                                    const std::vector<ExportRow> &rows,
                                    const ExportChoices &choices,
                                    const FileContent &existing)
{
    if (const Result<void> checked = checkRows(exporter, rows); !checked)
        return checked.error();
    return exporter.render(rows, choices, existing);
}

} // namespace tenantry

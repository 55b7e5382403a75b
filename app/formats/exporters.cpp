#include "app/formats/exporters.h"

#include "app/formats/connectorsheet.h"
#include "app/formats/estateformats.h"
#include "app/formats/githubactions.h"
#include "app/formats/jsonfiles.h"
#include "app/formats/kubernetessecrets.h"
#include "app/formats/qlikcontexts.h"
#include "app/formats/variablefiles.h"

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

/// A host goes into names, comments and commands without quotes.
bool isPlainHost(const QString &host)
{
    return host.contains(u'.') && !host.startsWith(u'-') && std::ranges::all_of(host, [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'
                   || c == u'.';
           });
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
        const QString &host = row.tenant.host;
        if (!isPlainHost(host))
            return invalid(tr("“%1” is not a host: nothing can be exported for it.").arg(host));
        if (hosts.contains(host))
            return invalid(tr("The tenant %1 is to be exported twice.").arg(host));
        hosts.insert(host);
    }
    return {};
}

Result<void> checkNames(const Exporter &exporter, const QString &id)
{
    QStringList known;
    for (const VariableNames &names : exporter.names())
        known.append(names.id);
    if (id.isEmpty() || known.contains(id))
        return {};
    if (known.isEmpty())
        return invalid(
            tr("The format “%1” has names of its own; leave the names out.").arg(exporter.id));
    return invalid(tr("There are no names “%1”. There are: %2.").arg(id, known.join(u", "_s)));
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
    constexpr auto one = Reach::OneTenant;
    constexpr auto many = Reach::ManyTenants;
    constexpr auto home = QDir::homePath;
    static constexpr std::array<Exporter, 14> table{{
        {"qlik-cli"_L1, QT_TRANSLATE_NOOP("Exporters", "Contexts of qlik-cli"), "contexts.yml",
         qlikcontexts::folder, many, true, false, qlikcontexts::render},
        {"dotenv"_L1, QT_TRANSLATE_NOOP("Exporters", "Variables as .env"), ".env", home, one, true,
         true, variablefiles::renderDotenv},
        {"docker-env"_L1, QT_TRANSLATE_NOOP("Exporters", "Variables for docker run --env-file"),
         "qlik.env", home, one, true, true, variablefiles::renderDockerEnv},
        {"shell"_L1, QT_TRANSLATE_NOOP("Exporters", "Variables for a POSIX shell"), "qlik.sh", home,
         one, true, true, variablefiles::renderShell},
        {"powershell"_L1, QT_TRANSLATE_NOOP("Exporters", "Variables for PowerShell"), "qlik.ps1",
         home, one, true, true, variablefiles::renderPowershell},
        {"postman"_L1, QT_TRANSLATE_NOOP("Exporters", "Environment of Postman"),
         "qlik.postman_environment.json", home, one, false, false, jsonfiles::renderPostman},
        {"qlik-api"_L1, QT_TRANSLATE_NOOP("Exporters", "Host configuration of @qlik/api"),
         "qlik-host.json", home, one, false, false, jsonfiles::renderQlikApi},
        {"tfvars"_L1, QT_TRANSLATE_NOOP("Exporters", "Variables of Terraform"), "qlik.tfvars", home,
         one, true, false, variablefiles::renderTfvars},
        {"tfvars-json"_L1, QT_TRANSLATE_NOOP("Exporters", "Variables of Terraform as JSON"),
         "qlik.tfvars.json", home, one, false, false, jsonfiles::renderTfvars},
        {"github-actions"_L1, QT_TRANSLATE_NOOP("Exporters", "Script that sets secrets on GitHub"),
         "qlik-github-secrets.sh", home, one, false, true, githubactions::render},
        {"kubernetes"_L1, QT_TRANSLATE_NOOP("Exporters", "Secrets of Kubernetes"),
         "qlik-secrets.yaml", home, many, false, true, kubernetessecrets::render},
        {"connector"_L1,
         QT_TRANSLATE_NOOP("Exporters", "Sheet for the Platform Operations connector"),
         "qlik-connections.txt", home, many, false, false, connectorsheet::render},
        {"json"_L1, QT_TRANSLATE_NOOP("Exporters", "Estate file"), "estate.json", home,
         Reach::Estate, false, false, nullptr, estateformats::renderJson},
        {"csv"_L1, QT_TRANSLATE_NOOP("Exporters", "Table as CSV"), "estate.csv", home,
         Reach::Estate, false, false, nullptr, estateformats::renderCsv},
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

Result<void> checkExport(const Exporter &exporter,
                         const std::vector<ExportRow> &rows,
                         const ExportChoices &choices)
{
    if (const Result<void> checked = checkRows(exporter, rows); !checked)
        return checked;
    return checkNames(exporter, choices.names);
}

Result<RenderedExport> renderExport(const Exporter &exporter,
                                    const std::vector<ExportRow> &rows,
                                    const ExportChoices &choices,
                                    const FileContent &existing)
{
    if (const Result<void> checked = checkExport(exporter, rows, choices); !checked)
        return checked.error();
    for (const ExportRow &row : rows)
        if (!choices.isWithoutSecrets && row.secret.isEmpty())
            return Error{ErrorCode::NoSecret,
                         tr("There is no secret of the client “%1”. Store it, or export without "
                            "secrets.")
                             .arg(row.client.name)};
    return exporter.render(rows, choices, existing);
}

} // namespace tenantry

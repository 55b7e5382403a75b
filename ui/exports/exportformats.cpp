#include "ui/exports/exportformats.h"

#include "app/formats/exporters.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::array tools{"qlik-cli"_L1, "qlik-api"_L1, "postman"_L1, "connector"_L1};
constexpr std::array variables{"dotenv"_L1, "shell"_L1, "powershell"_L1, "docker-env"_L1};
constexpr std::array deployments{"tfvars"_L1, "tfvars-json"_L1, "github-actions"_L1,
                                 "kubernetes"_L1};

constexpr std::array estate{"json"_L1, "csv"_L1};

constexpr std::array groups{
    FormatGroup{QT_TRANSLATE_NOOP("ExportFormats", "Tools for Qlik Cloud"), tools},
    FormatGroup{QT_TRANSLATE_NOOP("ExportFormats", "Deployment"), deployments},
    FormatGroup{QT_TRANSLATE_NOOP("ExportFormats", "Environment variables"), variables},
    FormatGroup{QT_TRANSLATE_NOOP("ExportFormats", "The estate, without secrets"), estate},
};

struct Reader
{
    QLatin1StringView format;
    const char *sentence;
};

constexpr std::array readers{
    Reader{"qlik-cli"_L1, QT_TRANSLATE_NOOP("ExportFormats",
                                            "Read by qlik-cli, the vendor's command line: one "
                                            "context a tenant.")},
    Reader{"qlik-api"_L1,
           QT_TRANSLATE_NOOP("ExportFormats", "Read by programs that use the library @qlik/api.")},
    Reader{"postman"_L1,
           QT_TRANSLATE_NOOP("ExportFormats", "Imported by Postman as an environment.")},
    Reader{"connector"_L1, QT_TRANSLATE_NOOP("ExportFormats",
                                             "What the Platform Operations connector asks for, to "
                                             "be copied by hand.")},
    Reader{"dotenv"_L1,
           QT_TRANSLATE_NOOP("ExportFormats", "Read by dotenv libraries and by Docker Compose.")},
    Reader{"shell"_L1, QT_TRANSLATE_NOOP("ExportFormats", "Sourced by a POSIX shell: . ./qlik.sh")},
    Reader{"powershell"_L1,
           QT_TRANSLATE_NOOP("ExportFormats", "Sourced by PowerShell: . ./qlik.ps1")},
    Reader{"docker-env"_L1, QT_TRANSLATE_NOOP("ExportFormats",
                                              "Read by docker run --env-file, which takes every "
                                              "character as it is.")},
    Reader{"tfvars"_L1,
           QT_TRANSLATE_NOOP("ExportFormats", "Read by Terraform and OpenTofu as variables.")},
    Reader{"tfvars-json"_L1, QT_TRANSLATE_NOOP("ExportFormats",
                                               "Read by Terraform and OpenTofu as "
                                               "variables, in JSON.")},
    Reader{"github-actions"_L1, QT_TRANSLATE_NOOP("ExportFormats",
                                                  "A script to run once: it gives the secrets to a "
                                                  "repository with gh secret set.")},
    Reader{"kubernetes"_L1, QT_TRANSLATE_NOOP("ExportFormats",
                                              "Applied to a cluster with kubectl: one Secret a "
                                              "tenant.")},
    Reader{"json"_L1, QT_TRANSLATE_NOOP("ExportFormats",
                                        "Taken in by another Tenantry; sorted, so that versions of "
                                        "it can be compared.")},
    Reader{"csv"_L1, QT_TRANSLATE_NOOP("ExportFormats",
                                       "Opened by spreadsheets: a row a tenant. Tenantry takes it "
                                       "in again.")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("ExportFormats", text);
}

} // namespace

std::span<const FormatGroup> formatGroups()
{
    return groups;
}

QString groupTitle(const FormatGroup &group)
{
    return translated(group.title);
}

const FormatGroup &groupOf(QLatin1StringView format)
{
    const auto found = std::ranges::find_if(groups, [format](const FormatGroup &group) {
        return std::ranges::find(group.formats, format) != group.formats.end();
    });
    return found == groups.end() ? groups.back() : *found;
}

QString formatTitle(const Exporter &exporter)
{
    return QCoreApplication::translate("Exporters", exporter.title);
}

QString formatReader(QLatin1StringView format)
{
    const auto found = std::ranges::find(readers, format, &Reader::format);
    return found == readers.end() ? QString() : translated(found->sentence);
}

} // namespace tenantry

#pragma once

#include "app/domain/estate.h"
#include "app/domain/secret.h"
#include "app/formats/variablenames.h"
#include "app/ports/filestore.h"

#include <QList>

#include <span>
#include <vector>

namespace tenantry {

/// One tenant with the client whose credentials the file shall hold.
struct ExportRow
{
    Tenant tenant;
    Client client;
    Secret secret = {}; // empty: written without secrets
    Subscription subscription = {};
};

/// What the user may choose of a format.
struct ExportChoices
{
    bool isWithoutSecrets = false;
    QString names = {}; // the id of one of the format's conventions; empty: the first
};

/// What the export does to one entry of the file: a variable, a context, a manifest.
struct ExportEffect
{
    enum class Kind { Added, Changed, Same, Removed };
    QString name; // the entry's name in the file
    Kind kind = Kind::Added;
};

struct RenderedExport
{
    Secret file; // the whole file, new
    QList<ExportEffect> effects;
};

/// A file format that other tools read.
struct Exporter
{
    enum class Reach {
        OneTenant,
        ManyTenants,
        Estate, // tenants with or without clients, or all that there is; never holds secrets
    };

    QLatin1StringView id; // as on the command line: qlik-cli
    const char *title;    // to be translated in the context "Exporters"
    const char *fileName; // contexts.yml
    QString (*folder)();  // where the tool looks for it
    Reach reach;
    bool isMerged;         // what else the file holds stays; else a file of others is refused
    bool hasChoiceOfNames; // it takes each of variableNames()
    /// Pure: the new file from the rows and what the file holds now. Refuses (Invalid, Corrupt)
    /// rather than harm what is there. Called by renderExport(), which checks the rows. Null of
    /// formats of the estate.
    Result<RenderedExport> (*render)(const std::vector<ExportRow> &rows,
                                     const ExportChoices &choices,
                                     const FileContent &existing);
    /// The same for formats of the estate, and null of the others.
    Result<RenderedExport> (*renderEstate)(const Estate &estate,
                                           const FileContent &existing) = nullptr;

    bool isOfEstate() const { return reach == Reach::Estate; }
    QString defaultPath() const;
    /// The conventions for the names of variables that it offers; none where it has its own.
    std::span<const VariableNames> names() const;
};

/// All formats; menus, dialogs, the command line and the tests loop over them.
std::span<const Exporter> exporters();
const Exporter *findExporter(QStringView id);

/// Whether the format can hold these rows as chosen; needs no secrets yet. The error (Invalid)
/// says what to do.
Result<void> checkExport(const Exporter &exporter,
                         const std::vector<ExportRow> &rows,
                         const ExportChoices &choices);

/// The new file. Errors: those of checkExport() and of the format, and NoSecret where a secret is
/// wanted and not with the row.
Result<RenderedExport> renderExport(const Exporter &exporter,
                                    const std::vector<ExportRow> &rows,
                                    const ExportChoices &choices,
                                    const FileContent &existing);

} // namespace tenantry

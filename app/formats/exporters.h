#pragma once

#include "app/domain/client.h"
#include "app/domain/secret.h"
#include "app/domain/tenant.h"
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
};

/// What the export does to one entry of the file.
struct ExportEffect
{
    enum class Kind { Added, Changed, Same };
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
    QLatin1StringView id; // as on the command line: qlik-cli
    const char *title;    // to be translated in the context "Exporters"
    const char *fileName; // contexts.yml
    QString (*defaultPath)();
    /// Pure: the new file from the rows and what the file holds now. Refuses (Invalid, Corrupt)
    /// rather than harm what is there.
    Result<RenderedExport> (*render)(const std::vector<ExportRow> &rows,
                                     const FileContent &existing);
};

/// All formats; menus, dialogs, the command line and the tests loop over them.
std::span<const Exporter> exporters();
const Exporter *findExporter(QStringView id);

} // namespace tenantry

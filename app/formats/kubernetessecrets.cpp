#include "app/formats/kubernetessecrets.h"

#include "app/formats/exportvalues.h"
#include "app/formats/ownfile.h"
#include "app/formats/yamlencoder.h"

namespace tenantry::kubernetessecrets {

namespace {

Result<void> addManifest(OwnFile &file, const ExportRow &row, const ExportChoices &choices)
{
    file.addFrame("---");
    file.addNote(noteBegin, noteOf(row, choices));
    file.addFrame("apiVersion: v1");
    file.addFrame("kind: Secret");
    file.addFrame("metadata:");
    file.addName("  name: \"", row.tenant.host.toUtf8(), "\"");
    file.addFrame("type: Opaque");
    file.addFrame("stringData:");
    for (const Variable &variable : variablesOf(choices.names)) {
        const QByteArray begin = QByteArray("  ") + variable.name + ": ";
        if (choices.isWithoutSecrets && variable.fact == Fact::ClientSecret) {
            file.mayHold(begin);
            continue;
        }
        const Result<Secret> value = encodedValue(row, variable, yamlQuoted);
        if (!value)
            return value.error();
        file.addPart(begin, *value);
    }
    return {};
}

} // namespace

Result<RenderedExport> render(const std::vector<ExportRow> &rows,
                              const ExportChoices &choices,
                              const FileContent &existing)
{
    OwnFile file;
    for (const ExportRow &row : rows)
        if (const Result<void> added = addManifest(file, row, choices); !added)
            return added.error();
    return std::move(file).over(existing);
}

} // namespace tenantry::kubernetessecrets

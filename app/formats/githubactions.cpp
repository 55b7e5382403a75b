#include "app/formats/githubactions.h"

#include "app/formats/exportvalues.h"
#include "app/formats/ownfile.h"
#include "app/formats/shellencoder.h"

namespace tenantry::githubactions {

namespace {

constexpr const char *valueBegin = "printf '%s' "; // built in: starts no process
constexpr const char *tokenBegin = "token=$(";
constexpr const char *token = "\"$token\"";

QByteArray endOf(const char *name)
{
    return QByteArray(" | gh secret set ") + name;
}

/// In two steps: where no token comes, the script ends before it sets an empty secret.
void addToken(OwnFile &file, const ExportRow &row, const ExportChoices &choices)
{
    const QByteArray end = endOf(tokenVariable);
    const QString name = QString::fromLatin1(tokenVariable);
    if (choices.isWithoutSecrets) {
        file.addEntry(name, tokenBegin, Secret(tokenCommand(row)), ")");
        file.addPart(valueBegin, Secret(QByteArrayView(token)), end);
    } else {
        file.mayHold(tokenBegin, ")", name);
        file.mayHold(QByteArray(valueBegin) + token, end);
    }
}

} // namespace

Result<RenderedExport> render(const std::vector<ExportRow> &rows,
                              const ExportChoices &choices,
                              const FileContent &existing)
{
    const ExportRow &row = rows.front();
    OwnFile file;
    file.addFrame("#!/bin/sh");
    file.addNote(noteBegin, noteOf(row, choices));
    file.addFrame("# Sets the secrets of the repository that it is run in.");
    file.addFrame("set -eu");
    for (const Variable &variable : variablesOf(choices.names)) {
        const QString name = QString::fromLatin1(variable.name);
        if (choices.isWithoutSecrets && variable.fact == Fact::ClientSecret) {
            file.mayHold(valueBegin, endOf(variable.name), name);
            continue;
        }
        const Result<Secret> value = encodedValue(row, variable, shellQuoted);
        if (!value)
            return value.error();
        file.addEntry(name, valueBegin, *value, endOf(variable.name));
    }
    addToken(file, row, choices);
    return std::move(file).over(existing);
}

} // namespace tenantry::githubactions

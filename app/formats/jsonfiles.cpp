#include "app/formats/jsonfiles.h"

#include "app/formats/exportvalues.h"
#include "app/formats/hclencoder.h"
#include "app/formats/jsonencoder.h"
#include "app/formats/ownfile.h"
#include "app/formats/postmanencoder.h"

#include <array>

namespace tenantry::jsonfiles {

namespace {

constexpr std::array postmanVariables{
    Variable{"region", Fact::Region},
    Variable{"source_tenant", Fact::Label},
    Variable{"client_id", Fact::ClientId},
    Variable{"client_secret", Fact::ClientSecret},
};

constexpr std::array hostConfigVariables{
    Variable{"host", Fact::Host},
    Variable{"clientId", Fact::ClientId},
    Variable{"clientSecret", Fact::ClientSecret},
};

/// Whether the secret shall be missing here.
bool isLeftOut(const Variable &variable, const ExportChoices &choices)
{
    return choices.isWithoutSecrets && variable.fact == Fact::ClientSecret;
}

/// A member of an object, a line each. The last of an object must not be the secret.
Result<void> addMember(OwnFile &file,
                       const ExportRow &row,
                       const ExportChoices &choices,
                       const Variable &variable,
                       Encoder encode,
                       QByteArrayView end = ",")
{
    const QString name = QString::fromLatin1(variable.name);
    const QByteArray begin = QByteArray("  \"") + variable.name + "\": ";
    if (isLeftOut(variable, choices)) {
        file.mayHold(begin, end, name);
        return {};
    }
    const Result<Secret> value = encodedValue(row, variable, encode);
    if (!value)
        return value.error();
    file.addEntry(name, begin, *value, end);
    return {};
}

} // namespace

Result<RenderedExport> renderPostman(const std::vector<ExportRow> &rows,
                                     const ExportChoices &choices,
                                     const FileContent &existing)
{
    const ExportRow &row = rows.front();
    OwnFile file;
    file.addFrame("{");
    file.addNote("  \"name\": \"", row.tenant.host.toUtf8() + "\",");
    file.addFrame("  \"values\": [");
    for (const Variable &variable : postmanVariables) {
        const bool isSecret = variable.fact == Fact::ClientSecret;
        const Result<Secret> value = isLeftOut(variable, choices)
                                       ? postmanQuoted({})
                                       : encodedValue(row, variable, postmanQuoted);
        if (!value)
            return value.error();
        file.addEntry(QString::fromLatin1(variable.name),
                      QByteArray("    {\"key\": \"") + variable.name + "\", \"value\": ", *value,
                      isSecret ? ", \"type\": \"secret\", \"enabled\": true}"
                               : ", \"enabled\": true},");
    }
    file.addFrame("  ],");
    file.addFrame("  \"_postman_variable_scope\": \"environment\"");
    file.addFrame("}");
    return std::move(file).over(existing);
}

Result<RenderedExport> renderQlikApi(const std::vector<ExportRow> &rows,
                                     const ExportChoices &choices,
                                     const FileContent &existing)
{
    OwnFile file;
    file.addFrame("{");
    file.addFrame("  \"authType\": \"oauth2\",");
    for (const Variable &variable : hostConfigVariables)
        if (const Result<void> added = addMember(file, rows.front(), choices, variable, jsonQuoted);
            !added)
            return added.error();
    // Left out, it would be “user_default”, which clients for platform operations do not have.
    file.addFrame("  \"scope\": \"admin_classic\",");
    file.addFrame("  \"noCache\": true");
    file.addFrame("}");
    return std::move(file).over(existing);
}

Result<RenderedExport> renderTfvars(const std::vector<ExportRow> &rows,
                                    const ExportChoices &choices,
                                    const FileContent &existing)
{
    OwnFile file;
    file.addFrame("{");
    for (const Variable &variable : terraformVariables()) {
        const bool isLast = &variable == &terraformVariables().back();
        const Result<void> added = addMember(file, rows.front(), choices, variable,
                                             tfvarsJsonQuoted, isLast ? "" : ",");
        if (!added)
            return added.error();
    }
    file.addFrame("}");
    return std::move(file).over(existing);
}

} // namespace tenantry::jsonfiles

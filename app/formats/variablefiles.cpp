#include "app/formats/variablefiles.h"

#include "app/formats/dockerenvencoder.h"
#include "app/formats/dotenvencoder.h"
#include "app/formats/exportvalues.h"
#include "app/formats/hclencoder.h"
#include "app/formats/powershellencoder.h"
#include "app/formats/shellencoder.h"
#include "app/formats/variablemerge.h"

namespace tenantry::variablefiles {

namespace {

using Prefix = AssignmentDialect::Prefix;
using Texts = AssignmentDialect::Texts;

struct Format
{
    AssignmentDialect dialect;
    Encoder encode;
    QByteArrayView begin = {};      // of a new file
    QByteArrayView tokenBegin = {}; // around a command as a value; empty: it runs none
    QByteArrayView tokenEnd = {};
    bool isForTerraform = false;
};

constexpr Format dotenv{
    .dialect = {.prefix = "export ",
                .prefixUse = Prefix::Read,
                .assign = "=",
                .hasSpaces = true,
                .isCaseBlind = false,
                .hasComments = true,
                .hasNamesAlone = false,
                .nameMarks = ".-",
                .texts = Texts::Any,
                .valueEnd = valueends::dotenv},
    .encode = dotenvQuoted,
};

constexpr Format dockerEnv{
    .dialect = {.prefix = {},
                .prefixUse = Prefix::Read,
                .assign = "=",
                .hasSpaces = false,
                .isCaseBlind = false,
                .hasComments = false,
                .hasNamesAlone = true,
                .nameMarks = ".-",
                .texts = Texts::Raw,
                .valueEnd = valueends::dockerEnv},
    .encode = dockerEnvValue,
};

constexpr Format shell{
    .dialect = {.prefix = "export ",
                .prefixUse = Prefix::Written,
                .assign = "=",
                .hasSpaces = false,
                .isCaseBlind = false,
                .hasComments = true,
                .hasNamesAlone = false,
                .nameMarks = {},
                .texts = Texts::Any,
                .valueEnd = valueends::shell},
    .encode = shellQuoted,
    .tokenBegin = "\"$(",
    .tokenEnd = ")\"",
};

// Windows PowerShell 5.1 reads UTF-8 only behind a byte order mark.
constexpr Format powershell{
    .dialect = {.prefix = "$env:",
                .prefixUse = Prefix::Needed,
                .assign = " = ",
                .hasSpaces = true,
                .isCaseBlind = true,
                .hasComments = true,
                .hasNamesAlone = false,
                .nameMarks = {},
                .texts = Texts::Quoted,
                .valueEnd = valueends::powershell},
    .encode = powershellQuoted,
    .begin = "\xef\xbb\xbf",
    .tokenBegin = "(",
    .tokenEnd = ")",
};

constexpr Format tfvars{
    .dialect = {.prefix = {},
                .prefixUse = Prefix::Read,
                .assign = " = ",
                .hasSpaces = true,
                .isCaseBlind = false,
                .hasComments = true,
                .hasNamesAlone = false,
                .nameMarks = "-",
                .texts = Texts::Quoted,
                .valueEnd = valueends::hcl},
    .encode = hclQuoted,
    .isForTerraform = true,
};

Secret tokenValue(const Format &format, const ExportRow &row)
{
    Secret value(format.tokenBegin);
    value.append(tokenCommand(row));
    value.append(format.tokenEnd);
    return value;
}

Result<void> put(VariableMerge &merge,
                 const Format &format,
                 const ExportRow &row,
                 const ExportChoices &choices)
{
    const auto isAllowed = [](const Result<void> &done) {
        return done ? done : fileRefusal(done.error());
    };
    for (const Variable &variable :
         format.isForTerraform ? terraformVariables() : variablesOf(choices.names)) {
        const bool isLeftOut = choices.isWithoutSecrets && variable.fact == Fact::ClientSecret;
        Result<Secret> value = isLeftOut ? Secret() : encodedValue(row, variable, format.encode);
        if (!value)
            return value.error();
        const Result<void> isPut = isAllowed(
            isLeftOut ? merge.remove(variable.name) : merge.set(variable.name, *std::move(value)));
        if (!isPut)
            return isPut;
    }
    if (format.tokenBegin.isEmpty())
        return {};
    return isAllowed(choices.isWithoutSecrets ? merge.set(tokenVariable, tokenValue(format, row))
                                              : merge.remove(tokenVariable));
}

Result<RenderedExport> render(const Format &format,
                              const ExportRow &row,
                              const ExportChoices &choices,
                              const FileContent &existing)
{
    const QByteArrayView text = existing.bytes.isEmpty() ? format.begin : existing.bytes.reveal();
    VariableMerge merge(text, format.dialect);
    if (const Result<void> opened = merge.open(); !opened)
        return fileRefusal(opened.error());
    if (const Result<void> isPut = put(merge, format, row, choices); !isPut)
        return isPut.error();
    Result<Secret> file = merge.finish(noteOf(row, choices));
    if (!file)
        return fileRefusal(file.error());
    return RenderedExport{*std::move(file), merge.effects()};
}

} // namespace

Result<RenderedExport> renderDotenv(const std::vector<ExportRow> &rows,
                                    const ExportChoices &choices,
                                    const FileContent &existing)
{
    return render(dotenv, rows.front(), choices, existing);
}

Result<RenderedExport> renderDockerEnv(const std::vector<ExportRow> &rows,
                                       const ExportChoices &choices,
                                       const FileContent &existing)
{
    return render(dockerEnv, rows.front(), choices, existing);
}

Result<RenderedExport> renderShell(const std::vector<ExportRow> &rows,
                                   const ExportChoices &choices,
                                   const FileContent &existing)
{
    return render(shell, rows.front(), choices, existing);
}

Result<RenderedExport> renderPowershell(const std::vector<ExportRow> &rows,
                                        const ExportChoices &choices,
                                        const FileContent &existing)
{
    return render(powershell, rows.front(), choices, existing);
}

Result<RenderedExport> renderTfvars(const std::vector<ExportRow> &rows,
                                    const ExportChoices &choices,
                                    const FileContent &existing)
{
    return render(tfvars, rows.front(), choices, existing);
}

} // namespace tenantry::variablefiles

#include "app/cli/envverb.h"

#include "app/formats/fishencoder.h"
#include "app/formats/jsonencoder.h"
#include "app/formats/powershellencoder.h"
#include "app/formats/shellencoder.h"
#include "app/services/tokenvariables.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

/// How a list of variables is written, around names and values.
struct Dialect
{
    QLatin1StringView word;
    QByteArrayView beforeAll;
    QByteArrayView beforeName;
    QByteArrayView afterName;
    Result<Secret> (*quote)(QByteArrayView utf8);
    QByteArrayView between;
    QByteArrayView afterAll;
};

constexpr std::array knownDialects{
    Dialect{"sh"_L1, "", "export ", "=", shellQuoted, "\n", "\n"},
    Dialect{"fish"_L1, "", "set -gx ", " ", fishQuoted, "\n", "\n"},
    Dialect{"powershell"_L1, "", "$env:", " = ", powershellQuoted, "\n", "\n"},
};
constexpr Dialect json{"json"_L1, "[\n {", "\"", "\":", jsonQuoted, ",", "}\n]\n"};

Result<Secret> written(const std::vector<CommandVariable> &variables, const Dialect &dialect)
{
    Secret text(dialect.beforeAll);
    bool isFirst = true;
    for (const CommandVariable &variable : variables) {
        const Result<Secret> quoted = dialect.quote(variable.value.reveal());
        if (!quoted)
            return quoted.error();
        const QByteArrayView name(variable.name);
        for (const QByteArrayView part : {isFirst ? QByteArrayView() : dialect.between,
                                          dialect.beforeName, name, dialect.afterName})
            text.append(part);
        text.append(quoted->reveal());
        isFirst = false;
    }
    text.append(dialect.afterAll);
    return text;
}

const Dialect *findDialect(const Arguments &arguments)
{
    if (arguments.format == OutputFormat::Json)
        return &json;
    if (arguments.dialect.isEmpty())
        return &knownDialects.front();
    const auto found = std::ranges::find(knownDialects, arguments.dialect, &Dialect::word);
    return found == knownDialects.end() ? nullptr : &*found;
}

} // namespace

QStringList EnvVerb::dialects()
{
    QStringList words;
    for (const Dialect &dialect : knownDialects)
        words.append(dialect.word);
    return words;
}

Result<void> EnvVerb::check() const
{
    if (arguments().format == OutputFormat::Csv || !findDialect(arguments()))
        return invalid(tr("Variables are written for a shell (--shell %1), or with -o json.")
                           .arg(dialects().join(u", "_s)));
    return {};
}

void EnvVerb::print(const AccessToken &token)
{
    const Result<Secret> text = written(tokenVariables(*estate().tenant(target().tenant),
                                                       *estate().client(target().client), token),
                                        *findDialect(arguments()));
    if (!text)
        return fail(text.error());
    console().print(text->reveal());
    finish(ExitCode::Ok);
}

} // namespace tenantry

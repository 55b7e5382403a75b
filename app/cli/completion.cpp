#include "app/cli/completion.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

struct Shell
{
    QLatin1StringView word;
    QByteArray (*script)(const QList<VerbShape> &shapes);
};

constexpr std::array shells{
    Shell{"bash"_L1, bashCompletion},
    Shell{"zsh"_L1, zshCompletion},
    Shell{"fish"_L1, fishCompletion},
};

} // namespace

QStringList completionShells()
{
    QStringList words;
    for (const Shell &shell : shells)
        words.append(shell.word);
    return words;
}

QByteArray completionScript(const QString &shell, const QList<VerbShape> &shapes)
{
    const auto found = std::ranges::find(shells, shell, &Shell::word);
    return found == shells.end() ? QByteArray() : found->script(shapes);
}

QStringList optionsWithValue(const QList<VerbShape> &shapes)
{
    QStringList names;
    for (const VerbShape &shape : shapes)
        for (const OptionShape &option : shape.options)
            if (option.takes != Takes::Nothing)
                names.append(option.name);
    names.removeDuplicates();
    return names;
}

} // namespace tenantry

#include "app/cli/completion.h"

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

// %1: options that take a value, %2: each verb
constexpr QLatin1StringView head{
    R"sh(# What fish completes behind tenantry-cli. Made by: tenantry-cli completion fish

function __tenantry_cli_verb
    set -l verb
    set -l skipped no
    for word in (commandline -opc)[2..-1]
        if test $skipped = yes
            set skipped no
        else if contains -- $word %1
            set skipped yes
        else if test $word = --
            test "$verb" = exec; and set -a verb --
            break
        else if contains -- (string join ' ' -- $verb $word) %2
            set -a verb $word
        end
    end
    string join ' ' -- $verb
end

function __tenantry_cli_is
    test (__tenantry_cli_verb | string collect --allow-empty) = "$argv"
end

function __tenantry_cli_hosts
    # Reads the estate and nothing else: no tenant is contacted, and no keychain is asked.
    set -l words (commandline -opc)
    set -l estate
    if set -l place (contains -i -- --data-dir $words)
        set estate --data-dir $words[(math $place + 1)]
    end
    $words[1] $estate --no-input -o csv list tenants 2>/dev/null </dev/null | tail -n +2 | cut -d , -f 1
end

function __tenantry_cli_command
    set -l words (commandline -opc)
    set -l place (contains -i -- -- $words)
    set -l rest $words[(math $place + 1)..-1]
    complete -C (string join ' ' -- (string escape -- $rest) (commandline -ct))
end

complete -c tenantry-cli -f
complete -c tenantry-cli -n '__tenantry_cli_is exec --' -a '(__tenantry_cli_command)'
)sh"};

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s);
    return u'\'' + text.replace(u'\'', u"\\'"_s) + u'\'';
}

QString quoted(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all.append(quoted(text));
    return all.join(u' ');
}

QString conditionOf(const VerbShape &shape)
{
    return u" -n "_s + quoted((u"__tenantry_cli_is "_s + shape.verb).trimmed());
}

QString valueOf(const OptionShape &option)
{
    switch (option.takes) {
    case Takes::Words: return u" -xa "_s + quoted(option.words.join(u' '));
    case Takes::Host: return u" -xa '(__tenantry_cli_hosts)'"_s;
    case Takes::File: return u" -rF"_s;
    case Takes::Directory: return u" -xa '(__fish_complete_directories)'"_s;
    case Takes::Text: return u" -x"_s;
    case Takes::Nothing: return {};
    }
    return {};
}

QString lineOf(const OptionShape &option, const QString &condition)
{
    const bool isLong = option.name.startsWith("--"_L1);
    return u"complete -c tenantry-cli"_s + condition + (isLong ? u" -l "_s : u" -s "_s)
         + option.name.mid(isLong ? 2 : 1) + valueOf(option) + u" -d "_s + quoted(option.help)
         + u'\n';
}

QString argumentOf(const OptionShape &argument, const QString &condition)
{
    if (argument.takes == Takes::Text)
        return {};
    QString value = valueOf(argument);
    value.replace(u" -xa "_s, u" -a "_s).replace(u" -rF"_s, u" -F"_s);
    return u"complete -c tenantry-cli"_s + condition + value + u'\n';
}

} // namespace

QByteArray fishCompletion(const QList<VerbShape> &shapes)
{
    QStringList verbs;
    QString lines;
    for (const VerbShape &shape : shapes) {
        const bool isRoot = shape.verb.isEmpty();
        if (!isRoot)
            verbs.append(shape.verb);
        for (const OptionShape &option : shape.options) {
            const bool isCommon = !isRoot && option.name == "--help"_L1;
            if (!isCommon)
                lines += lineOf(option, isRoot ? QString() : conditionOf(shape));
        }
        for (const OptionShape &argument : shape.arguments)
            lines += argumentOf(argument, conditionOf(shape));
        for (const VerbShape &next : shapes)
            if (shape.verbs.contains(next.path().value(shape.path().size()))
                && next.path().size() == shape.path().size() + 1
                && next.verb.startsWith(shape.verb))
                lines += u"complete -c tenantry-cli"_s + conditionOf(shape) + u" -a "_s
                       + next.path().last() + u" -d "_s + quoted(next.help) + u'\n';
    }
    return (QString(head).arg(quoted(optionsWithValue(shapes)), quoted(verbs)) + lines).toUtf8();
}

} // namespace tenantry

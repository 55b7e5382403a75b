#include "app/cli/completion.h"

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

// %1: options that take a value, %2: each verb, %3: what each option takes, %4: what each verb does
constexpr QLatin1StringView script{
    R"sh(# What bash completes behind tenantry-cli. Made by: tenantry-cli completion bash

_tenantry_cli_hosts()
{
    # Reads the estate and nothing else: no tenant is contacted, and no keychain is asked.
    "$1" "${estate[@]}" --no-input -o csv list tenants 2>/dev/null </dev/null | tail -n +2 | cut -d , -f 1
}

_tenantry_cli()
{
    local current="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"
    local verb='' takes='' words='' options='' i word
    local -a estate=()
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word="${COMP_WORDS[i]}"
        case "$word" in
            --)
                if [[ $verb == exec ]]; then
                    _tenantry_cli_command $((i + 1))
                    return
                fi
                ;;
            --data-dir)
                estate=(--data-dir "${COMP_WORDS[i+1]}")
                i=$((i + 1))
                ;;
            %1)
                i=$((i + 1))
                ;;
            -*) ;;
            *)
                case "${verb:+$verb }$word" in
                    %2) verb="${verb:+$verb }$word" ;;
                esac
                ;;
        esac
    done
    if ((i == COMP_CWORD)); then
        case "$verb" in
%4        esac
        [[ $current != -* ]] || { takes=words && words="$options"; }
    else
        case "${verb:+$verb }$before" in
%3        esac
    fi
    case "$takes" in
        words) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
        hosts) COMPREPLY=($(compgen -W "$(_tenantry_cli_hosts "$1")" -- "$current")) ;;
        files)
            compopt -o filenames 2>/dev/null
            COMPREPLY=($(compgen -f -- "$current"))
            ;;
        directories)
            compopt -o filenames 2>/dev/null
            COMPREPLY=($(compgen -d -- "$current"))
            ;;
    esac
}

# The command behind --, from the word with this number on.
_tenantry_cli_command()
{
    if declare -F _command_offset >/dev/null; then
        _command_offset "$1"
    elif ((COMP_CWORD == $1)); then
        COMPREPLY=($(compgen -c -- "${COMP_WORDS[COMP_CWORD]}"))
    else
        compopt -o default 2>/dev/null
    fi
}

complete -F _tenantry_cli tenantry-cli
)sh"};

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString quoted(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all.append(quoted(text));
    return all.join(u" | "_s);
}

QString takes(const OptionShape &option)
{
    switch (option.takes) {
    case Takes::Words: return u"takes=words words="_s + quoted(option.words.join(u' '));
    case Takes::Host: return u"takes=hosts"_s;
    case Takes::File: return u"takes=files"_s;
    case Takes::Directory: return u"takes=directories"_s;
    default: return u":"_s;
    }
}

QStringList namesOf(const QList<OptionShape> &options)
{
    QStringList names;
    for (const OptionShape &option : options)
        names.append(option.name);
    return names;
}

QString line(const QString &pattern, const QString &deed)
{
    return u"            %1) %2 ;;\n"_s.arg(pattern, deed);
}

} // namespace

QByteArray bashCompletion(const QList<VerbShape> &shapes)
{
    const QList<OptionShape> common = shapes.first().options;
    QStringList verbs;
    QString values;
    QString known;
    for (const VerbShape &shape : shapes) {
        const bool isRoot = shape.verb.isEmpty();
        if (!isRoot)
            verbs.append(shape.verb);
        for (const OptionShape &option : shape.options)
            if (option.takes != Takes::Nothing && !isRoot)
                values += line(quoted(shape.verb + u' ' + option.name), takes(option));
        QStringList options = namesOf(shape.options);
        if (!isRoot)
            options += namesOf(common);
        options.removeDuplicates();
        const OptionShape argument = shape.arguments.value(0);
        QString deed = u"options="_s + quoted(options.join(u' ')) + u' ';
        deed += shape.verbs.isEmpty() ? takes(argument)
                                      : u"takes=words words="_s + quoted(shape.verbs.join(u' '));
        known += line(quoted(shape.verb), deed);
    }
    for (const OptionShape &option : common)
        if (option.takes != Takes::Nothing)
            values += line(quoted(option.name) + u" | *"_s + quoted(u' ' + option.name),
                           takes(option));
    return QString(script)
        .arg(quoted(optionsWithValue(shapes)), quoted(verbs), values, known)
        .toUtf8();
}

} // namespace tenantry

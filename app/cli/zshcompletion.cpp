#include "app/cli/completion.h"

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

// %1: options that take a value, %2: each verb, %3: what each verb takes
constexpr QLatin1StringView script{R"sh(#compdef tenantry-cli
# What zsh completes behind tenantry-cli. Made by: tenantry-cli completion zsh

_tenantry_cli_hosts()
{
    # Reads the estate and nothing else: no tenant is contacted, and no keychain is asked.
    local -a hosts
    hosts=(${${(f)"$(_call_program hosts $service $estate --no-input -o csv list tenants </dev/null 2>/dev/null)"}[2,-1]%%,*})
    _wanted hosts expl host compadd -a hosts
}

_tenantry_cli()
{
    local verb='' word next expl i=2
    local -a estate
    while ((i < CURRENT)); do
        word=${words[i]}
        case $word in
            --)
                if [[ $verb == exec ]]; then
                    shift $i words
                    ((CURRENT -= i))
                    _normal
                    return
                fi
                ;;
            --data-dir)
                estate=(--data-dir ${(Q)words[i+1]})
                ((i++))
                ;;
            %1) ((i++)) ;;
            -*) ;;
            *)
                next=${verb:+$verb }$word
                case $next in
                    %2) verb=$next ;;
                esac
                ;;
        esac
        ((i++))
    done
    case $verb in
%3    esac
}

if [[ $funcstack[1] == _tenantry-cli ]]; then
    _tenantry_cli "$@"
else
    compdef _tenantry_cli tenantry-cli
fi
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

/// A text in a place where a colon or a bracket would end it.
QString inSpec(QString text)
{
    for (const QChar special : u"\\:[]"_s)
        text.replace(special, QString(u'\\') + special);
    return text;
}

QString deedOf(const OptionShape &option)
{
    switch (option.takes) {
    case Takes::Words: return u'(' + option.words.join(u' ') + u')';
    case Takes::Host: return u"_tenantry_cli_hosts"_s;
    case Takes::File: return u"_files"_s;
    case Takes::Directory: return u"_files -/"_s;
    default: return u" "_s;
    }
}

QString specOf(const OptionShape &option)
{
    const QString repeated = option.isMany ? u"*"_s : QString();
    const QString spec = repeated + option.name + u'[' + inSpec(option.help) + u']';
    return option.takes == Takes::Nothing ? spec : spec + u":value:"_s + deedOf(option);
}

QStringList argumentsOf(const VerbShape &shape)
{
    QStringList specs;
    int place = 1;
    const QStringList path = shape.path();
    for (const QString &word : path)
        specs.append(u"%1: :(%2)"_s.arg(place++).arg(word));
    if (!shape.verbs.isEmpty())
        specs.append(u"%1:verb:(%2)"_s.arg(place).arg(shape.verbs.join(u' ')));
    for (const OptionShape &argument : shape.arguments)
        specs.append(u"%1:%2:%3"_s.arg(argument.isMany ? u"*"_s : QString::number(place++),
                                       argument.name, deedOf(argument)));
    return specs;
}

} // namespace

QByteArray zshCompletion(const QList<VerbShape> &shapes)
{
    QStringList verbs;
    QString all;
    for (const VerbShape &shape : shapes) {
        if (!shape.verb.isEmpty())
            verbs.append(shape.verb);
        QStringList specs = argumentsOf(shape);
        for (const OptionShape &option : shapes.first().options)
            specs.append(specOf(option));
        for (const OptionShape &option : shape.options)
            specs.append(specOf(option));
        specs.removeDuplicates();
        for (QString &spec : specs)
            spec = quoted(spec);
        all += u"        %1)\n            _arguments -s \\\n                %2\n            ;;\n"_s
                   .arg(quoted(shape.verb), specs.join(u" \\\n                "_s));
    }
    return QString(script).arg(quoted(optionsWithValue(shapes)), quoted(verbs), all).toUtf8();
}

} // namespace tenantry

#include "app/domain/searchterm.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

/// The parts of the text between spaces that are not within quotes; the quotes are kept.
QList<QStringView> split(QStringView text)
{
    QList<QStringView> parts;
    bool isQuoted = false;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool isEnd = at == text.size();
        if (!isEnd && text[at] == u'"')
            isQuoted = !isQuoted;
        if (!isEnd && (isQuoted || !text[at].isSpace()))
            continue;
        if (at > begin)
            parts.append(text.sliced(begin, at - begin));
        begin = at + 1;
    }
    return parts;
}

QString unquoted(QStringView text)
{
    return text.toString().remove(u'"');
}

QString hostOfAddress(const QString &word)
{
    const qsizetype scheme = word.indexOf("://"_L1);
    if (scheme < 0)
        return word;
    return word.sliced(scheme + 3).section(u'/', 0, 0);
}

/// Whether what stands before a colon is meant as a field: letters only.
bool isFieldName(QStringView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) { return c.isLetter(); });
}

SearchTerm termOf(QStringView part)
{
    SearchTerm term;
    term.isNegated = part.startsWith(u'-');
    const QStringView text = term.isNegated ? part.sliced(1) : part;
    const qsizetype colon = text.indexOf(u':');
    const bool isField = colon > 0 && isFieldName(text.first(colon))
                      && !text.sliced(colon).startsWith("://"_L1);
    const QStringView value = isField ? text.sliced(colon + 1) : text;
    if (isField)
        term.field = text.first(colon).toString();
    term.isQuoted = value.startsWith(u'"');
    term.value = isField ? unquoted(value).trimmed() : hostOfAddress(unquoted(value));
    return term;
}

} // namespace

QList<SearchTerm> searchTerms(QStringView text)
{
    QList<SearchTerm> terms;
    for (const QStringView part : split(text)) {
        SearchTerm term = termOf(part);
        if (!term.field.isEmpty() || !term.value.trimmed().isEmpty())
            terms.append(std::move(term));
    }
    return terms;
}

} // namespace tenantry

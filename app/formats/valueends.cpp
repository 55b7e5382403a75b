#include "app/formats/assignments.h"

#include <algorithm>
#include <array>

// Where values end, a dialect each. All of them would rather be unsure than wrong.
namespace tenantry::valueends {

namespace {

constexpr qsizetype unsure = -1;

/// Where the line ends, without what ends it.
qsizetype lineEnd(QByteArrayView text, qsizetype at)
{
    const qsizetype end = text.indexOf('\n', at);
    if (end < 0)
        return text.size();
    return end > at && text[end - 1] == '\r' ? end - 1 : end;
}

bool isAt(QByteArrayView text, qsizetype at, QByteArrayView what)
{
    return text.sliced(at).startsWith(what);
}

/// Behind the quote that closes the one at `at`, however many lines later.
qsizetype behindQuote(QByteArrayView text, qsizetype at, bool hasEscapes)
{
    const char quote = text[at];
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] == quote)
            return i + 1;
        if (hasEscapes && text[i] == '\\')
            ++i;
    }
    return unsure;
}

/// The same, but unsure of a value over many lines.
qsizetype behindQuoteInLine(QByteArrayView text, qsizetype at, bool hasEscapes)
{
    const qsizetype end = behindQuote(text, at, hasEscapes);
    return end <= lineEnd(text, at) ? end : unsure;
}

/// As far as the characters go that mean themselves.
qsizetype behindPlain(QByteArrayView text, qsizetype at, QByteArrayView special)
{
    const QByteArrayView line = text.sliced(at, lineEnd(text, at) - at);
    const auto end = std::ranges::find_if(line, [special](char c) {
        return static_cast<unsigned char>(c) <= ' ' || special.contains(c);
    });
    return at + std::distance(line.begin(), end);
}

/// A command in brackets without quotes in it, as Tenantry writes the one that gets a token.
qsizetype behindCommand(QByteArrayView text, qsizetype at)
{
    const qsizetype close = text.indexOf(')', at);
    if (close < 0 || close > lineEnd(text, at))
        return unsure;
    const QByteArrayView inner = text.sliced(at + 1, close - at - 1);
    const bool isSimple = std::ranges::none_of(inner, [](char c) {
        return QByteArrayView("'\"`$\\(){}[];|&<>#").contains(c)
            || static_cast<unsigned char>(c) >= 0x80;
    });
    return isSimple ? close + 1 : unsure;
}

/// In double quotes a shell runs what it finds; only a simple command ends where it seems to.
qsizetype behindShellText(QByteArrayView text, qsizetype at)
{
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] == '"')
            return i + 1;
        if (text[i] == '`' || isAt(text, i, "${"))
            return unsure;
        if (text[i] == '\\') {
            ++i;
        } else if (isAt(text, i, "$(")) {
            i = behindCommand(text, i + 1) - 1;
            if (i < 0)
                return unsure;
        }
    }
    return unsure;
}

/// The length of what PowerShell takes for a single quote; 0 where there is none.
qsizetype powershellQuote(QByteArrayView text, qsizetype at)
{
    constexpr std::array<QByteArrayView, 5> quotes{"'", "\u2018", "\u2019", "\u201a", "\u201b"};
    const auto found = std::ranges::find_if(quotes, [&](QByteArrayView quote) {
        return isAt(text, at, quote);
    });
    return found == quotes.end() ? 0 : found->size();
}

} // namespace

qsizetype dotenv(QByteArrayView text, qsizetype at)
{
    const qsizetype end = lineEnd(text, at);
    if (at == end)
        return end;
    if (text[at] == '"')
        return behindQuote(text, at, true);
    if (text[at] == '\'') {
        // Some readers take a backslash before the quote for an escape, others do not.
        const qsizetype close = behindQuote(text, at, false);
        return close >= 2 && text[close - 2] == '\\' ? unsure : close;
    }
    if (text[at] == '`')
        return behindQuoteInLine(text, at, false);
    qsizetype behind = at;
    for (qsizetype i = at; i < end; ++i) {
        const bool isBlank = text[i] == ' ' || text[i] == '\t';
        if (text[i] == '#' && i > behind)
            break;
        if (text[i] == '#' && i == at)
            return at; // some take all of it for a comment
        if (!isBlank)
            behind = i + 1;
    }
    return behind;
}

qsizetype dockerEnv(QByteArrayView text, qsizetype at)
{
    return lineEnd(text, at);
}

qsizetype shell(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && static_cast<unsigned char>(text[at]) > ' ') {
        const char c = text[at];
        if (c == '\'')
            at = behindQuote(text, at, false);
        else if (c == '"')
            at = behindShellText(text, at);
        else if (c == '\\')
            at = at + 1 < lineEnd(text, at) ? at + 2 : unsure;
        else
            at = behindPlain(text, at, "'\"\\`$(){}[];|&<>*?~!#");
        if (at < 0 || (at < text.size() && QByteArrayView("`$(){}[];|&<>*?~!#").contains(text[at])))
            return unsure;
    }
    return at;
}

qsizetype powershell(QByteArrayView text, qsizetype at)
{
    const qsizetype end = lineEnd(text, at);
    if (at < end && text[at] == '(')
        return behindCommand(text, at);
    if (at < end && text[at] == '"') {
        const qsizetype close = behindQuoteInLine(text, at, false);
        const QByteArrayView inner = close < 0 ? QByteArrayView()
                                               : text.sliced(at + 1, close - at - 2);
        const bool isSimple = std::ranges::none_of(inner, [](char c) {
            return c == '$' || c == '`' || static_cast<unsigned char>(c) >= 0x80;
        });
        return isSimple ? close : unsure;
    }
    if (at >= end || text[at] != '\'')
        return unsure;
    for (qsizetype i = at + 1; i < end;) {
        const qsizetype quote = powershellQuote(text, i);
        const qsizetype second = quote > 0 && i + quote < end ? powershellQuote(text, i + quote)
                                                              : 0;
        if (quote > 0 && second == 0)
            return i + quote;
        i += quote > 0 ? quote + second : 1;
    }
    return unsure;
}

qsizetype hcl(QByteArrayView text, qsizetype at)
{
    const qsizetype end = lineEnd(text, at);
    if (at >= end)
        return unsure;
    if (text[at] != '"') {
        const qsizetype close = behindPlain(text, at, "\"'\\`$(){}[];|&<>*?~!#,:=/%");
        return close > at ? close : unsure;
    }
    const qsizetype close = behindQuoteInLine(text, at, true);
    const QByteArrayView inner = close < 0 ? QByteArrayView() : text.sliced(at, close - at);
    for (const QByteArrayView mark : {QByteArrayView("${"), QByteArrayView("%{")})
        for (qsizetype i = inner.indexOf(mark); i >= 0; i = inner.indexOf(mark, i + 1))
            if (inner[i - 1] != mark[0])
                return unsure;
    return close;
}

} // namespace tenantry::valueends

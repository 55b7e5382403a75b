#include "app/formats/pastetext.h"

#include "app/formats/utf8.h"

#include <QChar>

#include <algorithm>

namespace tenantry::pastetext {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

void appendByte(Secret &out, char byte)
{
    out.append(QByteArrayView(&byte, 1));
}

/// The character of four hexadecimal digits; 0 where they are none.
char16_t unicodeEscape(QByteArrayView digits)
{
    int point = digits.size() < 4 ? -1 : 0;
    for (qsizetype i = 0; i < 4 && point >= 0; ++i)
        point = hexValue(digits[i]) < 0 ? -1 : point * 16 + hexValue(digits[i]);
    return point < 0 ? char16_t{0} : static_cast<char16_t>(point);
}

/// Appends what the escape at `at` (its backslash) means; answers where it ends.
qsizetype appendEscaped(Secret &out, QByteArrayView text, qsizetype at)
{
    const char c = text[at + 1];
    const char16_t point = c == 'u' ? unicodeEscape(text.sliced(at + 2)) : char16_t{0};
    if (point != 0 && !QChar::isSurrogate(point)) {
        const QByteArray utf8 = QString(QChar(point)).toUtf8();
        out.append(utf8);
        return at + 6;
    }
    if (c != '"' && c != '\\' && c != '/' && c != '$' && c != '`')
        appendByte(out, '\\'); // not an escape of a value that is one line
    appendByte(out, c);
    return at + 2;
}

} // namespace

Secret cleaned(QByteArrayView text)
{
    Secret out;
    qsizetype keptFrom = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = at;
        const std::optional<char32_t> point = utf8::next(text, at);
        at = std::max(at, begin + 1);
        const bool isNoBreakSpace = point == 0xa0 || point == 0x202f;
        const bool isInvisible = point == 0xfeff || point == 0xad || point == U'\r'
                              || (point >= 0x200b && point <= 0x200f)
                              || (point >= 0x202a && point <= 0x202e)
                              || (point >= 0x2060 && point <= 0x2064);
        if (!isNoBreakSpace && !isInvisible)
            continue;
        out.append(text.sliced(keptFrom, begin - keptFrom));
        if (isNoBreakSpace)
            out.append(" ");
        keptFrom = at;
    }
    out.append(text.sliced(keptFrom));
    return out;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

bool isWordCharacter(char c)
{
    return isLetter(c) || isDigit(c) || c == '_' || c == '-';
}

bool isHex(QByteArrayView text, qsizetype length)
{
    return text.size() == length
        && std::ranges::all_of(text, [](char c) { return hexValue(c) >= 0; });
}

bool looksLikeCredential(QByteArrayView text)
{
    const auto fits = [](char c) {
        return isWordCharacter(c) || c == '.' || c == '~' || c == '+' || c == '/';
    };
    while (text.endsWith('='))
        text.chop(1);
    return text.size() >= 16 && std::ranges::all_of(text, fits)
        && std::ranges::any_of(text, isDigit);
}

bool isPlaceholder(QByteArrayView text)
{
    const bool isMasked = std::ranges::all_of(text, [](char c) { return c == '*' || c == '.'; });
    const bool isVariable = text.size() > 1 && text[0] == '$'
                         && (isLetter(text[1]) || text[1] == '{' || text[1] == '(')
                         && std::ranges::all_of(text.sliced(1), [](char c) {
                                return isWordCharacter(c) || c == '{' || c == '}' || c == '('
                                    || c == ')' || c == ':';
                            });
    return isMasked || isVariable || (text.startsWith('<') && text.endsWith('>'))
        || text.startsWith("{{") || text.startsWith("process.env") || text.startsWith("var.")
        || text.startsWith("\xe2\x80\xa2") /* bullets */;
}

Secret quoted(QByteArrayView text, qsizetype at)
{
    const char quote = text[at];
    Secret out;
    for (++at; at < text.size() && text[at] != '\n';) {
        if (text[at] == quote && quote == '\'' && text.sliced(at).startsWith("'\\''")) {
            out.append("'");
            at += 4;
        } else if (text[at] == quote && quote == '\'' && text.sliced(at).startsWith("''")) {
            out.append("'");
            at += 2;
        } else if (text[at] == quote) {
            return out;
        } else if (text[at] == '\\' && quote == '"' && at + 1 < text.size()) {
            at = appendEscaped(out, text, at);
        } else {
            appendByte(out, text[at++]);
        }
    }
    return {};
}

Secret formDecoded(QByteArrayView text)
{
    Secret out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isEscape = text[at] == '%' && at + 2 < text.size() && hexValue(text[at + 1]) >= 0
                           && hexValue(text[at + 2]) >= 0;
        if (isEscape) {
            appendByte(out,
                       static_cast<char>(hexValue(text[at + 1]) * 16 + hexValue(text[at + 2])));
            at += 2;
        } else {
            appendByte(out, text[at] == '+' ? ' ' : text[at]);
        }
    }
    return out;
}

} // namespace tenantry::pastetext

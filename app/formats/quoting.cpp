#include "app/formats/quoting.h"

#include "app/formats/utf8.h"

#include <QCoreApplication>

#include <array>

namespace tenantry::quoting {

namespace {

Error refusal(const char *text)
{
    return invalid(QCoreApplication::translate("Quoting", text));
}

bool isControl(char32_t point)
{
    return point < 0x20 || (point >= 0x7f && point < 0xa0);
}

bool isSeparator(char32_t point)
{
    return point == 0x2028 || point == 0x2029;
}

bool needsEscape(char32_t point)
{
    if (point > 0xffff)
        return false;
    const QChar c(static_cast<char16_t>(point));
    return c.category() == QChar::Other_Format || isSeparator(point)
        || (c.isSpace() && point != u' ') || c.isNonCharacter();
}

void appendEscape(Secret &out, char32_t point)
{
    constexpr std::array digits = std::to_array("0123456789abcdef");
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4)
        out.append(QByteArrayView(&digits[(point >> shift) & 0xfU], 1));
}

} // namespace

Result<Secret> quoted(QByteArrayView utf8, QByteArrayView mark, Write write)
{
    Secret out(mark);
    for (qsizetype at = 0; at < utf8.size();) {
        const qsizetype begin = at;
        const std::optional<char32_t> point = utf8::next(utf8, at);
        if (!point)
            return refusal(QT_TR_NOOP("A value is not text (UTF-8) and cannot be written."));
        if (isControl(*point))
            return refusal(QT_TR_NOOP("A value holds a line break or another control character "
                                      "and cannot be written."));
        const Character character{*point, utf8.sliced(begin, at - begin), utf8.sliced(at)};
        if (const Result<void> written = write(character, out); !written)
            return written.error();
    }
    out.append(mark);
    return out;
}

Result<void> writePlain(const Character &character, Secret &out)
{
    if (isSeparator(character.point))
        return refusal(QT_TR_NOOP("A value holds a separator of lines (U+2028) or paragraphs "
                                  "(U+2029), which would end its line in this format."));
    out.append(character.bytes);
    return {};
}

Result<void> writeEscaped(const Character &character, Secret &out)
{
    if (character.point == U'"' || character.point == U'\\')
        out.append("\\");
    if (needsEscape(character.point))
        appendEscape(out, character.point);
    else
        out.append(character.bytes);
    return {};
}

} // namespace tenantry::quoting

#include "app/formats/yamlencoder.h"

#include "app/formats/utf8.h"

#include <QCoreApplication>

#include <array>

namespace tenantry {

namespace {

Error refusal(const char *text)
{
    return {ErrorCode::Invalid, QCoreApplication::translate("YamlEncoder", text)};
}

void appendEscape(Secret &out, char32_t point)
{
    constexpr std::array digits = std::to_array("0123456789abcdef");
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4)
        out.append(QByteArrayView(&digits[(point >> shift) & 0xfU], 1));
}

/// What a reader may drop, take for a line break, or show as something else.
bool needsEscape(char32_t point)
{
    if (point > 0xffff)
        return false;
    const QChar c(static_cast<char16_t>(point));
    return c.category() == QChar::Other_Format || point == 0x2028 || point == 0x2029
        || (c.isSpace() && point != u' ') || c.isNonCharacter();
}

bool isControl(char32_t point)
{
    return point < 0x20 || (point >= 0x7f && point < 0xa0);
}

} // namespace

Result<Secret> yamlQuoted(QByteArrayView text)
{
    Secret out(QByteArrayView("\""));
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = at;
        const std::optional<char32_t> point = utf8::next(text, at);
        if (!point)
            return refusal(QT_TR_NOOP("A value is not text (UTF-8) and cannot be written."));
        if (isControl(*point))
            return refusal(QT_TR_NOOP("A value holds a line break or another control character "
                                      "and cannot be written."));
        if (*point == U'"' || *point == U'\\')
            out.append("\\");
        if (needsEscape(*point))
            appendEscape(out, *point);
        else
            out.append(text.sliced(begin, at - begin));
    }
    out.append("\"");
    return out;
}

} // namespace tenantry

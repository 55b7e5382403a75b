#include "app/formats/utf8.h"

namespace tenantry::utf8 {

namespace {

/// How many bytes a character has, by its first one; 0 where none begins so.
int lengthOf(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first < 0xe0)
        return 2;
    if ((first & 0xf0) == 0xe0)
        return 3;
    return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

} // namespace

std::optional<char32_t> next(QByteArrayView bytes, qsizetype &at)
{
    const auto first = static_cast<unsigned char>(bytes[at]);
    const int length = lengthOf(first);
    if (length == 0 || bytes.size() - at < length)
        return std::nullopt;
    char32_t point = length == 1 ? first : first & (0x7fU >> length);
    for (int i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[at + i]);
        if ((byte & 0xc0) != 0x80)
            return std::nullopt;
        point = (point << 6) | (byte & 0x3fU);
    }
    const bool isOverlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
    const bool isSurrogate = point >= 0xd800 && point < 0xe000;
    if (isOverlong || isSurrogate || point > 0x10ffff)
        return std::nullopt;
    at += length;
    return point;
}

bool isValid(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();)
        if (!next(bytes, at))
            return false;
    return true;
}

qsizetype markLength(QByteArrayView bytes)
{
    return bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
}

} // namespace tenantry::utf8

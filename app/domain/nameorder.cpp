#include "app/domain/nameorder.h"

namespace tenantry {

namespace {

bool isDigit(QChar letter)
{
    return u'0' <= letter && letter <= u'9';
}

/// The number that begins at a place, without its leading zeros; moves the place behind it.
QStringView takeNumber(QStringView text, qsizetype &at)
{
    qsizetype begin = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    while (begin + 1 < at && text[begin] == u'0')
        ++begin;
    return text.sliced(begin, at - begin);
}

int comparedNumbers(QStringView a, QStringView b)
{
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

/// Most names are ASCII, for which Qt's tables are a long way.
char16_t folded(QChar letter)
{
    const char16_t code = letter.unicode();
    if (code < 0x80)
        return u'A' <= code && code <= u'Z' ? static_cast<char16_t>(code + 0x20) : code;
    return letter.toCaseFolded().unicode();
}

} // namespace

int comparedNames(QStringView a, QStringView b)
{
    qsizetype left = 0;
    qsizetype right = 0;
    while (left < a.size() && right < b.size()) {
        if (isDigit(a[left]) && isDigit(b[right])) {
            const QStringView number = takeNumber(a, left);
            if (const int order = comparedNumbers(number, takeNumber(b, right)); order != 0)
                return order;
            continue;
        }
        const char16_t one = folded(a[left++]);
        const char16_t other = folded(b[right++]);
        if (one != other)
            return one < other ? -1 : 1;
    }
    return static_cast<int>(left < a.size()) - static_cast<int>(right < b.size());
}

} // namespace tenantry

#include "app/domain/nameorder.h"

namespace tenantry {

namespace {

bool isDigit(QChar letter)
{
    return u'0' <= letter && letter <= u'9';
}

/// Takes the number that the text begins with, without its leading zeros.
QStringView takeNumber(QStringView &text)
{
    qsizetype end = 0;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    QStringView number = text.first(end);
    while (number.size() > 1 && number.front() == u'0')
        number = number.sliced(1);
    text = text.sliced(end);
    return number;
}

int comparedNumbers(QStringView a, QStringView b)
{
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

} // namespace

int comparedNames(QStringView a, QStringView b)
{
    while (!a.isEmpty() && !b.isEmpty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const QStringView left = takeNumber(a);
            if (const int order = comparedNumbers(left, takeNumber(b)); order != 0)
                return order;
            continue;
        }
        const QChar left = a.front().toCaseFolded();
        const QChar right = b.front().toCaseFolded();
        if (left != right)
            return left < right ? -1 : 1;
        a = a.sliced(1);
        b = b.sliced(1);
    }
    return static_cast<int>(!a.isEmpty()) - static_cast<int>(!b.isEmpty());
}

} // namespace tenantry

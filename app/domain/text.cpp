#include "app/domain/text.h"

#include <QAnyStringView>

#include <algorithm>
#include <cstring>
#include <new>

namespace tenantry {

Text::Text(QStringView text)
    : Text(QByteArrayView(text.toUtf8()))
{}

Text::Text(QLatin1StringView text)
    : Text(text.toString())
{}

Text::Text(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return;
    void *memory = ::operator new(sizeof(Letters) + static_cast<std::size_t>(utf8.size()));
    m_letters = new (memory) Letters{1, static_cast<int>(utf8.size())};
    std::memcpy(static_cast<char *>(memory) + sizeof(Letters), utf8.data(),
                static_cast<std::size_t>(utf8.size()));
}

void Text::free(Letters *letters)
{
    letters->~Letters();
    ::operator delete(letters);
}

QByteArrayView Text::utf8() const
{
    if (!m_letters)
        return {};
    // The letters follow in the same piece of memory; bytes may be looked at as what they are.
    return {reinterpret_cast<const char *>(m_letters + 1), m_letters->size};
}

bool operator==(const Text &a, QStringView b)
{
    return QAnyStringView::equal(QUtf8StringView(a.utf8().data(), a.utf8().size()), b);
}

bool operator==(const Text &a, QLatin1StringView b)
{
    return QAnyStringView::equal(QUtf8StringView(a.utf8().data(), a.utf8().size()), b);
}

std::strong_ordering operator<=>(const Text &a, const Text &b)
{
    const QByteArrayView left = a.utf8();
    const QByteArrayView right = b.utf8();
    const auto shorter = static_cast<std::size_t>(std::min(left.size(), right.size()));
    const int order = shorter > 0 ? std::memcmp(left.data(), right.data(), shorter) : 0;
    return order != 0 ? order <=> 0 : left.size() <=> right.size();
}

} // namespace tenantry

#pragma once

#include <QAtomicInt>
#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringView>

#include <compare>
#include <utility>

namespace tenantry {

/// A text that an estate keeps by the ten thousand: UTF-8 in half the memory of a QString,
/// shared by its copies. Everything is done with the QString that it turns into; a null QString
/// and an empty one are the same text.
class Text
{
public:
    Text() = default;
    Text(const QString &text)
        : Text(QStringView(text))
    {}
    Text(QStringView text);
    Text(QLatin1StringView text);
#ifndef QT_NO_CAST_FROM_ASCII
    Text(const char *text)
        : Text(QByteArrayView(text))
    {}
    friend bool operator==(const Text &a, const char *b)
    {
        return a == Text(b);
    }
#endif
    Text(const Text &other)
        : m_letters(other.m_letters)
    {
        if (m_letters)
            m_letters->holders.ref();
    }
    Text(Text &&other) noexcept
        : m_letters(std::exchange(other.m_letters, nullptr))
    {}
    Text &operator=(Text other) noexcept
    {
        std::swap(m_letters, other.m_letters);
        return *this;
    }
    ~Text()
    {
        if (m_letters && !m_letters->holders.deref())
            free(m_letters);
    }

    operator QString() const
    {
        return toString();
    }
    QString toString() const
    {
        return QString::fromUtf8(utf8());
    }
    QByteArray toUtf8() const
    {
        return utf8().toByteArray();
    }
    /// Lives as long as this text, or a copy of it.
    QByteArrayView utf8() const;
    bool isEmpty() const
    {
        return !m_letters;
    }
    void clear()
    {
        *this = Text();
    }

    friend bool operator==(const Text &a, const Text &b)
    {
        return a.m_letters == b.m_letters || a.utf8() == b.utf8();
    }
    friend bool operator==(const Text &a, const QString &b)
    {
        return a == QStringView(b);
    }
    friend bool operator==(const Text &a, QStringView b);
    friend bool operator==(const Text &a, QLatin1StringView b);
    friend std::strong_ordering operator<=>(const Text &a, const Text &b);
    friend size_t qHash(const Text &text, size_t seed = 0)
    {
        return ::qHash(text.utf8(), seed);
    }

private:
    /// What stands before the letters, in one piece of memory with them.
    struct Letters
    {
        QAtomicInt holders;
        int size;
    };

    explicit Text(QByteArrayView utf8);
    static void free(Letters *letters);

    Letters *m_letters = nullptr; // null: empty
};

} // namespace tenantry

Q_DECLARE_TYPEINFO(tenantry::Text, Q_RELOCATABLE_TYPE);

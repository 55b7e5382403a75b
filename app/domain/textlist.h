#pragma once

#include <QExplicitlySharedDataPointer>
#include <QSharedData>
#include <QString>
#include <QStringList>

#include <initializer_list>

namespace tenantry {

/// A list of texts that many things have alike, as their tags and roles: a third of a QStringList,
/// shared by its copies. Reads as a QStringList.
class TextList
{
public:
    TextList() = default;
    TextList(const QStringList &texts)
        : m_held(texts.isEmpty() ? nullptr : new Held(texts))
    {}
    TextList(std::initializer_list<QString> texts)
        : TextList(QStringList(texts))
    {}

    operator const QStringList &() const { return **this; }
    const QStringList &operator*() const
    {
        static const QStringList none;
        return m_held ? m_held->texts : none;
    }
    const QStringList *operator->() const { return &**this; }
    QStringList::const_iterator begin() const { return (**this).cbegin(); }
    QStringList::const_iterator end() const { return (**this).cend(); }

    friend bool operator==(const TextList &a, const TextList &b)
    {
        return a.m_held == b.m_held || *a == *b;
    }
    friend bool operator==(const TextList &a, const QStringList &b) { return *a == b; }

private:
    struct Held : QSharedData
    {
        explicit Held(const QStringList &held)
            : texts(held)
        {}

        const QStringList texts;
    };

    QExplicitlySharedDataPointer<const Held> m_held; // null: empty
};

} // namespace tenantry

Q_DECLARE_TYPEINFO(tenantry::TextList, Q_RELOCATABLE_TYPE);

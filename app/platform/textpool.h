#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

namespace tenantry {

/// Keeps each text that many rows share in memory once.
class TextPool
{
public:
    QString shared(const QString &text) { return text.isEmpty() ? text : *m_texts.insert(text); }
    /// The list that the text stands for, made at the first asking.
    QStringList list(const QString &text, const std::function<QStringList(const QString &)> &make)
    {
        const auto known = m_lists.constFind(text);
        return known != m_lists.constEnd() ? *known : *m_lists.insert(text, make(text));
    }

private:
    QSet<QString> m_texts;
    QHash<QString, QStringList> m_lists;
};

} // namespace tenantry

#pragma once

#include "app/domain/text.h"
#include "app/domain/textlist.h"

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
    Text shared(const Text &text) { return text.isEmpty() ? text : *m_texts.insert(text); }
    /// The list that the text stands for, made at the first asking.
    TextList list(const QString &text, const std::function<QStringList(const QString &)> &make)
    {
        const auto known = m_lists.constFind(text);
        return known != m_lists.constEnd() ? *known : *m_lists.insert(text, make(text));
    }

private:
    QSet<Text> m_texts;
    QHash<QString, TextList> m_lists;
};

} // namespace tenantry

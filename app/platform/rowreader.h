#pragma once

#include "app/platform/textpool.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <optional>

namespace tenantry {

/// Reads the values of a row, one after the other, in the order of its columns.
class RowReader
{
public:
    RowReader(const QSqlQuery &query, TextPool &pool)
        : m_query(query)
        , m_pool(pool)
    {}

    QString text();
    /// A text that other rows have too.
    Text sharedText() { return m_pool.shared(text()); }
    TextList list();
    QDate date();
    /// A JSON object; the row is not good where it is none.
    QJsonObject object();
    qint64 number();
    QDateTime time();
    /// A word that stands for something; nothing where there is none.
    template <typename Value>
    std::optional<Value> optionalWord(std::optional<Value> (*meaning)(QStringView))
    {
        const QString word = text();
        const std::optional<Value> value = word.isEmpty() ? std::nullopt : meaning(word);
        m_isGood = m_isGood && (word.isEmpty() || value.has_value());
        return value;
    }
    template <typename Value>
    Value word(std::optional<Value> (*meaning)(QStringView))
    {
        const std::optional<Value> value = optionalWord(meaning);
        m_isGood = m_isGood && value.has_value();
        return value.value_or(Value{});
    }

    void complain() { m_isGood = false; }
    /// Whether everything that was read could be understood.
    bool isGood() const { return m_isGood; }

private:
    QStringList words(const QString &text);

    const QSqlQuery &m_query;
    TextPool &m_pool;
    int m_column = 0;
    bool m_isGood = true;
};

} // namespace tenantry

#include "app/platform/rowreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace tenantry {

QString RowReader::text()
{
    return m_query.value(m_column++).toString();
}

TextList RowReader::list()
{
    const QString value = text();
    if (value == "[]"_L1)
        return {};
    return m_pool.list(value, [this](const QString &json) { return words(json); });
}

QStringList RowReader::words(const QString &text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    m_isGood = m_isGood && json.isArray();
    QStringList words;
    for (const QJsonValue &word : json.array()) {
        m_isGood = m_isGood && word.isString();
        words.append(word.toString());
    }
    return words;
}

QDate RowReader::date()
{
    const QString value = text();
    const QDate date = QDate::fromString(value, Qt::ISODate);
    m_isGood = m_isGood && (value.isEmpty() || date.isValid());
    return date;
}

QJsonObject RowReader::object()
{
    const QString value = text();
    if (value == "{}"_L1)
        return {};
    const QJsonDocument json = QJsonDocument::fromJson(value.toUtf8());
    m_isGood = m_isGood && json.isObject();
    return json.object();
}

qint64 RowReader::number()
{
    return m_query.value(m_column++).toLongLong();
}

QDateTime RowReader::time()
{
    const QVariant value = m_query.value(m_column++);
    return value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

} // namespace tenantry

#include "app/platform/rowwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace tenantry {

void RowWriter::text(const QString &value)
{
    // A null string would be bound as NULL.
    m_query.bindValue(m_column++, value.isNull() ? u""_s : value);
}

void RowWriter::reference(const QString &value)
{
    if (value.isEmpty())
        nothing();
    else
        text(value);
}

void RowWriter::list(const QStringList &value)
{
    const QJsonDocument json(QJsonArray::fromStringList(value));
    text(QString::fromUtf8(json.toJson(QJsonDocument::Compact)));
}

void RowWriter::date(const QDate &value)
{
    text(value.toString(Qt::ISODate));
}

void RowWriter::object(const QJsonObject &value)
{
    text(QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)));
}

void RowWriter::number(qint64 value)
{
    m_query.bindValue(m_column++, value);
}

void RowWriter::time(const QDateTime &value)
{
    if (value.isValid())
        number(value.toMSecsSinceEpoch());
    else
        nothing();
}

void RowWriter::nothing()
{
    m_query.bindValue(m_column++, QVariant());
}

} // namespace tenantry

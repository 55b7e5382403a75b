#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

namespace tenantry {

/// Binds the values of a row, one after the other, in the order of its columns.
class RowWriter
{
public:
    explicit RowWriter(QSqlQuery &query)
        : m_query(query)
    {}

    void text(const QString &value);
    /// A key of something else; none where it is empty.
    void reference(const QString &value);
    void list(const QStringList &value);
    void date(const QDate &value);
    void object(const QJsonObject &value);
    void number(qint64 value);
    void time(const QDateTime &value);
    void nothing();

private:
    QSqlQuery &m_query;
    int m_column = 0;
};

} // namespace tenantry

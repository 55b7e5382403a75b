#pragma once

#include "app/domain/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>

namespace tenantry {

/// One connection to an SQLite file, with a name of its own, closed and forgotten at its end.
class Database
{
public:
    /// Opens a file that is there; never makes one.
    static Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    Result<void> run(const QString &sql);
    /// The first column of the first row.
    Result<QVariant> value(const QString &sql);
    /// Prepared and forward only.
    Result<QSqlQuery> prepare(const QString &sql);
    /// Runs a prepared query.
    Result<void> run(QSqlQuery &query) const;
    /// Whether the query ended because there are no more rows.
    Result<void> checkEnd(const QSqlQuery &query) const;

    /// The file is damaged: what is wrong, and that it was left as it is.
    Error damaged(const QString &reason) const;

private:
    explicit Database(const QString &path);
    Error failure(const QSqlError &error) const;

    QString m_path;
    QString m_name;
};

} // namespace tenantry

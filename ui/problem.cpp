#include "ui/problem.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Problem", text);
}

QString details(int status, const QString &code, const QString &title, const QString &traceId)
{
    QStringList lines;
    if (status != 0)
        lines.append(tr("HTTP status: %1").arg(status));
    if (!code.isEmpty())
        lines.append(tr("Code: %1").arg(code));
    if (!title.isEmpty())
        lines.append(tr("Title: %1").arg(title));
    if (!traceId.isEmpty())
        lines.append(tr("Trace ID: %1").arg(traceId));
    return lines.join(u'\n');
}

} // namespace

Message problem(const Error &error, const QString &topic)
{
    return {.kind = Message::Kind::Error,
            .topic = topic,
            .text = error.message,
            .details = details(error.status, error.apiCode, error.apiTitle, error.traceId)};
}

Message problem(const TestResult &result, const QString &topic)
{
    const TestRecord &record = result.record;
    return {.kind = Message::Kind::Error,
            .topic = topic,
            .text = record.message,
            .details = details(record.status, record.code, record.title, record.traceId)};
}

} // namespace tenantry

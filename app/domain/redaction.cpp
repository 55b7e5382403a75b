#include "app/domain/redaction.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr qsizetype longestText = 500;

} // namespace

QString redacted(const QString &text)
{
    static const std::array patterns{
        QRegularExpression(u"(?<=Bearer )\\S+"_s, QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"(?<=Basic )[A-Za-z0-9+/=]{8,}"_s,
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(
            u"(?<=secret|token|password|assertion)([\"']?\\s*[=:]\\s*[\"']?)[^\\s\"'&,;}]{4,}"_s,
            QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"\\b[0-9a-fA-F]{48,}\\b"_s), // client secrets are 64 hex characters
        QRegularExpression(u"\\beyJ[A-Za-z0-9_-]{8,}(\\.[A-Za-z0-9_-]*){1,4}"_s), // JSON web tokens
    };
    QString clean = text.left(longestText * 4);
    for (QChar &c : clean)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    for (const QRegularExpression &pattern : patterns)
        clean.replace(pattern, u"••••"_s);
    if (clean.size() > longestText)
        clean = clean.left(longestText - 1) + u'…';
    return clean;
}

QString shortened(const QString &clientId)
{
    return clientId.size() <= 12 ? clientId : clientId.left(4) + u'…' + clientId.right(4);
}

} // namespace tenantry

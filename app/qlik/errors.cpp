#include "app/qlik/errors.h"

#include "app/domain/redaction.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::chrono::seconds longestWait{120};

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble());
    return redacted(value.toString());
}

/// What an answer stands for: the first row that fits decides. 0 and "" fit everything.
struct Meaning
{
    int status;
    QLatin1StringView apiCode;
    std::optional<Asked> asked;
    ErrorCode code;
    const char *message; // %1 is the host
};

constexpr std::array meanings{
    Meaning{0,
            "TENANT_DISABLED"_L1,
            {},
            ErrorCode::Disabled,
            QT_TRANSLATE_NOOP("QlikErrors",
                              "The tenant %1 is deactivated. It can be reactivated with the "
                              "region-level client of its subscription.")},
    Meaning{429,
            {},
            {},
            ErrorCode::RateLimited,
            QT_TRANSLATE_NOOP("QlikErrors",
                              "%1 limits the rate of requests and asked to wait. Try again in a "
                              "few minutes.")},
    Meaning{0,
            "OAUTH-14"_L1,
            {},
            ErrorCode::Refused,
            QT_TRANSLATE_NOOP("QlikErrors",
                              "The tenant %1 does not accept this client ID. Check that the client "
                              "belongs to this tenant, or to its region and subscription.")},
    Meaning{401,
            {},
            Asked::Token,
            ErrorCode::Refused,
            QT_TRANSLATE_NOOP("QlikErrors",
                              "%1 refused this client ID and client secret. Check both where the "
                              "client was made, and replace the secret if it was renewed.")},
    Meaning{
        401,
        {},
        Asked::Resource,
        ErrorCode::Refused,
        QT_TRANSLATE_NOOP("QlikErrors",
                          "%1 gave a token and then refused it. Test again; if it goes on, give "
                          "the trace ID to Qlik's support.")},
    Meaning{403,
            {},
            Asked::Token,
            ErrorCode::Forbidden,
            QT_TRANSLATE_NOOP("QlikErrors",
                              "%1 gives this client no token: its bot user is disabled, or it has "
                              "too many tokens. Look at the bot user in the tenant's "
                              "administration.")},
    Meaning{403,
            {},
            Asked::Resource,
            ErrorCode::Forbidden,
            QT_TRANSLATE_NOOP("QlikErrors",
                              "%1 gives this client no access. Check the client's scopes, its bot "
                              "user's roles and whether the tenant allows this network.")},
    Meaning{400,
            {},
            Asked::Token,
            ErrorCode::Refused,
            QT_TRANSLATE_NOOP("QlikErrors",
                              "%1 did not accept the token request. Check that the client is a "
                              "machine-to-machine client with the consent method Trusted.")},
    Meaning{404,
            {},
            {},
            ErrorCode::BadAnswer,
            QT_TRANSLATE_NOOP("QlikErrors",
                              "%1 answers, but not as a tenant of Qlik Cloud. Check the host.")},
};

const Meaning *meaningOf(int status, const QString &apiCode, Asked asked)
{
    const auto found = std::ranges::find_if(meanings, [&](const Meaning &meaning) {
        return (meaning.status == 0 || meaning.status == status)
            && (meaning.apiCode.isEmpty() || meaning.apiCode == apiCode)
            && (!meaning.asked || *meaning.asked == asked);
    });
    return found == meanings.end() ? nullptr : &*found;
}

} // namespace

ErrorEnvelope parseErrorEnvelope(const HttpResponse &response)
{
    // An error answer holds no secret of ours, so a plain copy may live as long as this function.
    const QJsonObject root = QJsonDocument::fromJson(response.body.reveal().toByteArray()).object();
    const QJsonObject first = root["errors"_L1].toArray().first().toObject();
    ErrorEnvelope envelope{textOf(first["code"_L1]), textOf(first["title"_L1]),
                           textOf(first["detail"_L1]), textOf(root["traceId"_L1])};
    if (envelope.code.isEmpty() && root["error"_L1].isString()) {
        envelope.code = textOf(root["error"_L1]);
        envelope.detail = textOf(root["error_description"_L1]);
    }
    return envelope;
}

Error errorOf(const HttpResponse &response, const QString &host, Asked asked, const QDateTime &now)
{
    const ErrorEnvelope envelope = parseErrorEnvelope(response);
    Error error;
    error.status = response.status;
    error.apiCode = envelope.code;
    error.apiTitle = envelope.title.isEmpty() ? envelope.detail : envelope.title;
    error.traceId = envelope.traceId;
    error.retryAfter = retryAfter(response, now);
    if (const Meaning *meaning = meaningOf(response.status, envelope.code, asked)) {
        error.code = meaning->code;
        error.message = QCoreApplication::translate("QlikErrors", meaning->message).arg(host);
        return error;
    }
    error.code = ErrorCode::BadAnswer;
    error.message =
        QCoreApplication::translate(
            "QlikErrors",
            "%1 answered with the status %2, which Tenantry does not expect. Test again later.")
            .arg(host)
            .arg(response.status);
    return error;
}

std::optional<std::chrono::seconds> retryAfter(const HttpResponse &response, const QDateTime &now)
{
    const QByteArray header = response.header("retry-after").trimmed();
    if (header.isEmpty())
        return {};
    bool isNumber = false;
    qint64 seconds = header.toLongLong(&isNumber);
    if (!isNumber) {
        // HTTP dates end in GMT, which Qt's reader of mail dates does not know.
        const QString text = QString::fromLatin1(header).replace("GMT"_L1, "+0000"_L1);
        const QDateTime date = QDateTime::fromString(text, Qt::RFC2822Date);
        if (!date.isValid())
            return {};
        seconds = now.secsTo(date);
    }
    return std::clamp(std::chrono::seconds(seconds), std::chrono::seconds(0), longestWait);
}

Error badAnswer(const QString &host, const QString &what, int status)
{
    Error error{ErrorCode::BadAnswer,
                QCoreApplication::translate(
                    "QlikErrors", "%1 answered in a way that Tenantry does not understand: %2.")
                    .arg(host, what)};
    error.status = status;
    return error;
}

} // namespace tenantry

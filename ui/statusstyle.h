#pragma once

#include "app/domain/client.h"
#include "app/domain/contact.h"
#include "ui/theme.h"

#include <span>

namespace tenantry {

/// How a tenant stands with its effective client, worst first.
enum class Status : quint8 {
    IdentityChanged,
    Refused,
    NoAccess,
    Deactivated,
    Certificate,
    WrongRegion,
    Unreachable,
    TimedOut,
    UnexpectedAnswer,
    RateLimited,
    KeychainLocked,
    NoSecret,
    NoClient,
    Expiring,
    Testing,
    NeverTested,
    Ok,
};

/// How a status is drawn and said: shape, word and colour, never colour alone.
struct StatusStyle
{
    Status status;
    const char *word;
    QLatin1StringView icon;
    Token token;
    bool needsAttention;
};

/// One entry a status, in the order of Status.
std::span<const StatusStyle> statusStyles();
const StatusStyle &styleOf(Status status);
QString statusWord(Status status);

/// What the records say of a tenant; `client` and `contact` may be null.
Status statusOf(const Client *client, const Contact *contact, const QDateTime &now);

/// A secret that is to be rotated within a month is due.
bool isDue(const Client &client, const QDateTime &now);
/// A result of more than seven days ago says little.
bool isOld(const TestRecord &record, const QDateTime &now);

} // namespace tenantry

#include "ui/statusstyle.h"

#include "app/domain/reminders.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int oldDays = 7;

constexpr std::array styles{
    StatusStyle{Status::IdentityChanged, QT_TRANSLATE_NOOP("Status", "Identity changed"),
                "status-refused"_L1, Token::Refused, true},
    StatusStyle{Status::Refused, QT_TRANSLATE_NOOP("Status", "Refused"), "status-refused"_L1,
                Token::Refused, true},
    StatusStyle{Status::NoAccess, QT_TRANSLATE_NOOP("Status", "No access"), "status-forbidden"_L1,
                Token::NoAccess, true},
    StatusStyle{Status::Deactivated, QT_TRANSLATE_NOOP("Status", "Deactivated"),
                "status-forbidden"_L1, Token::NoAccess, true},
    StatusStyle{Status::Certificate, QT_TRANSLATE_NOOP("Status", "Certificate"),
                "status-refused"_L1, Token::Refused, true},
    StatusStyle{Status::WrongRegion, QT_TRANSLATE_NOOP("Status", "Wrong region"),
                "status-forbidden"_L1, Token::NoAccess, true},
    StatusStyle{Status::Unreachable, QT_TRANSLATE_NOOP("Status", "Unreachable"),
                "status-unreachable"_L1, Token::Unreachable, true},
    StatusStyle{Status::TimedOut, QT_TRANSLATE_NOOP("Status", "Timed out"), "status-unreachable"_L1,
                Token::Unreachable, true},
    StatusStyle{Status::UnexpectedAnswer, QT_TRANSLATE_NOOP("Status", "Bad answer"),
                "status-unreachable"_L1, Token::NoAccess, true},
    StatusStyle{Status::RateLimited, QT_TRANSLATE_NOOP("Status", "Rate limited"),
                "status-expiring"_L1, Token::Expiring, true},
    StatusStyle{Status::KeychainLocked, QT_TRANSLATE_NOOP("Status", "Keychain locked"),
                "status-locked"_L1, Token::KeychainLocked, true},
    StatusStyle{Status::NoSecret, QT_TRANSLATE_NOOP("Status", "No secret"), "status-nosecret"_L1,
                Token::Expiring, true},
    StatusStyle{Status::NoClient, QT_TRANSLATE_NOOP("Status", "No client"), "status-nosecret"_L1,
                Token::Unreachable, true},
    StatusStyle{Status::Expiring, QT_TRANSLATE_NOOP("Status", "Expiring"), "status-expiring"_L1,
                Token::Expiring, false},
    StatusStyle{Status::Testing, QT_TRANSLATE_NOOP("Status", "Testing"), "status-testing"_L1,
                Token::Testing, false},
    StatusStyle{Status::NeverTested, QT_TRANSLATE_NOOP("Status", "Never tested"),
                "status-untested"_L1, Token::Unreachable, false},
    StatusStyle{Status::Ok, QT_TRANSLATE_NOOP("Status", "OK"), "status-ok"_L1, Token::Ok, false},
};

struct OutcomeStatus
{
    Outcome outcome;
    Status status;
};

constexpr std::array statuses{
    OutcomeStatus{Outcome::Ok, Status::Ok},
    OutcomeStatus{Outcome::Refused, Status::Refused},
    OutcomeStatus{Outcome::Forbidden, Status::NoAccess},
    OutcomeStatus{Outcome::Disabled, Status::Deactivated},
    OutcomeStatus{Outcome::Mismatch, Status::IdentityChanged},
    OutcomeStatus{Outcome::RegionLocked, Status::WrongRegion},
    OutcomeStatus{Outcome::NoSecret, Status::NoSecret},
    OutcomeStatus{Outcome::KeychainLocked, Status::KeychainLocked},
    OutcomeStatus{Outcome::RateLimited, Status::RateLimited},
    OutcomeStatus{Outcome::Unreachable, Status::Unreachable},
    OutcomeStatus{Outcome::Tls, Status::Certificate},
    OutcomeStatus{Outcome::Timeout, Status::TimedOut},
    OutcomeStatus{Outcome::BadAnswer, Status::UnexpectedAnswer},
    OutcomeStatus{Outcome::Cancelled, Status::NeverTested},
    OutcomeStatus{Outcome::NeedsConfirmation, Status::NeverTested},
};

} // namespace

std::span<const StatusStyle> statusStyles()
{
    return styles;
}

const StatusStyle &styleOf(Status status)
{
    return styles.at(static_cast<std::size_t>(status));
}

QString statusWord(Status status)
{
    return QCoreApplication::translate("Status", styleOf(status).word);
}

Status statusOf(const Client *client, const Contact *contact, const QDateTime &now)
{
    if (!client)
        return Status::NoClient;
    if (client->secretSlot.isEmpty())
        return Status::NoSecret;
    if (!contact || !contact->last)
        return Status::NeverTested;
    // A result from before the secret was replaced tells nothing of the new one.
    if (contact->last->at.isValid() && client->secretStoredAt > contact->last->at)
        return Status::NeverTested;
    const Outcome outcome = contact->last->outcome;
    const Status status = std::ranges::find(statuses, outcome, &OutcomeStatus::outcome)->status;
    return status == Status::Ok && isDue(*client, now) ? Status::Expiring : status;
}

bool isDue(const Client &client, const QDateTime &now)
{
    return isRotationNear(client, now);
}

bool isOld(const TestRecord &record, const QDateTime &now)
{
    return record.at.isValid() && record.at.daysTo(now) > oldDays;
}

} // namespace tenantry

#pragma once

#include "app/domain/botuser.h"
#include "app/domain/key.h"
#include "app/domain/outcome.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace tenantry {

enum class ContactState { Never, TokenOnly, BotKnown };

/// The last test of a contact, as it is kept.
struct TestRecord
{
    Outcome outcome = Outcome::Ok;
    int status = 0; // HTTP; 0 where no answer came
    Text code;
    Text title;
    Text traceId;
    Text message; // whole sentences; empty where all is well
    QDateTime at; // UTC
    std::chrono::milliseconds took{0};

    friend bool operator==(const TestRecord &, const TestRecord &) = default;
};

/// One client on one tenant.
struct Contact
{
    ClientKey client;
    TenantKey tenant;
    ContactState state = ContactState::Never; // Never: the first request still needs a yes
    std::optional<TestRecord> last;
    BotUser bot;
    QDateTime lastUsedAt; // UTC, when a token for it was last handed out

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// Whether a token for it was handed out within the last two weeks.
bool isRecentlyUsed(const Contact &contact, const QDateTime &now);

/// never, tokenOnly, botKnown: the words of files.
QString contactStateWord(ContactState state);
std::optional<ContactState> contactStateFromWord(QStringView word);

} // namespace tenantry

#pragma once

#include "app/domain/text.h"
#include "app/domain/textlist.h"

#include <QDateTime>

namespace tenantry {

/// The non-interactive user that a client is on one tenant. [contract 3.2]
struct BotUser
{
    Text userId;
    Text subject; // qlikbot\<client id>
    Text name;
    Text status; // active, disabled, …; empty where the answer did not say
    TextList roles;
    QDateTime createdAt; // UTC

    bool isKnown() const { return !userId.isEmpty(); }
    friend bool operator==(const BotUser &, const BotUser &) = default;
};

} // namespace tenantry

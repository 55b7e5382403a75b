#pragma once

#include "app/domain/contact.h"

namespace tenantry {

/// How deep a test goes, and so what it may cause: Check stays offline; Probe sends no secret;
/// Token and Identity send the secret and so may make a bot user.
enum class Depth { Check, Probe, Token, Identity };

/// A client on a tenant; a null tenant stands for the host that proves the client without a tenant
/// (register.<region>, the console).
struct TestTarget
{
    ClientKey client;
    TenantKey tenant = {};

    friend bool operator==(const TestTarget &, const TestTarget &) = default;
    friend size_t qHash(const TestTarget &target, size_t seed = 0)
    {
        return qHashMulti(seed, target.client, target.tenant);
    }
};

struct TestResult
{
    TestTarget target;
    QString host; // as the user knows it
    Depth depth = Depth::Identity;
    TestRecord record;
    BotUser bot;              // unknown unless the identity was read
    bool isFirstSeen = false; // this test was the first to see the bot
    QString tenantId;
    QString systemHost;
    QDateTime expiresAt; // of the token; invalid where none was got
};

} // namespace tenantry

#pragma once

#include "app/domain/secret.h"

#include <QString>

namespace tenantry {

/// What a pasted text told of a client; empty where it did not.
struct ClientPaste
{
    QString clientId = {};
    Secret secret = {};
    QString host = {}; // a tenant's host, if one was in it
    QString name = {};
};

/// Finds id and secret, in any order, in JSON, .env, YAML, a curl command, two lines, or two words.
/// Names win over shapes; shapes (32 and 64 hex characters) are hints only. A text in which nothing
/// is recognised gives empty members, never an error.
ClientPaste readClientPaste(const Secret &text);

} // namespace tenantry

#pragma once

#include "app/cli/verb.h"

namespace tenantry {

/// token: an access token for one tenant, by its effective client.
class TokenVerb final : public Verb
{
    Q_OBJECT

public:
    using Verb::Verb;
    void start() override;

private:
    void take(Result<AccessToken> token);
    void printJson(const AccessToken &token);

    TestTarget m_target;
};

} // namespace tenantry

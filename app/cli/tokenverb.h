#pragma once

#include "app/cli/onetokenverb.h"

namespace tenantry {

/// token: an access token for one tenant, by its effective client.
class TokenVerb final : public OneTokenVerb
{
    Q_OBJECT

public:
    using OneTokenVerb::OneTokenVerb;

protected:
    Result<void> check() const override;
    void print(const AccessToken &token) override;

private:
    void printJson(const AccessToken &token);
};

} // namespace tenantry

#pragma once

#include "app/cli/onetokenverb.h"

namespace tenantry {

/// env: the variables that exec gives to a command, for a shell to take into its own environment.
class EnvVerb final : public OneTokenVerb
{
    Q_OBJECT

public:
    using OneTokenVerb::OneTokenVerb;

    /// The shells whose dialect it can write, the first one by default.
    static QStringList dialects();

protected:
    Result<void> check() const override;
    void print(const AccessToken &token) override;
};

} // namespace tenantry

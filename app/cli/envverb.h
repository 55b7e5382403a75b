#pragma once

#include "app/cli/verb.h"

namespace tenantry {

/// env: the variables that exec gives to a command, for a shell to take into its own environment.
class EnvVerb final : public Verb
{
    Q_OBJECT

public:
    using Verb::Verb;
    void start() override;

    /// The shells whose dialect it can write, the first one by default.
    static QStringList dialects();

private:
    void take(Result<AccessToken> token);

    TestTarget m_target;
};

} // namespace tenantry

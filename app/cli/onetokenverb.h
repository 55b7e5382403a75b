#pragma once

#include "app/cli/verb.h"

namespace tenantry {

/// A verb that needs the token of one tenant: finds the tenant, asks for what has to be agreed to,
/// and gets the token of its effective client.
class OneTokenVerb : public Verb
{
    Q_OBJECT

public:
    using Verb::Verb;
    void start() final;

protected:
    const TestTarget &target() const { return m_target; }
    /// What is wrong with how the answer is wanted; nothing: all is well.
    virtual Result<void> check() const = 0;
    virtual void print(const AccessToken &token) = 0;

private:
    void take(Result<AccessToken> token);

    TestTarget m_target;
};

} // namespace tenantry

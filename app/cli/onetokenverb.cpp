#include "app/cli/onetokenverb.h"

#include "app/cli/lookup.h"
#include "app/cli/tokentarget.h"

namespace tenantry {

void OneTokenVerb::start()
{
    if (const Result<void> checked = check(); !checked)
        return fail(checked.error());
    const Result<TenantKey> key = findTenant(estate(), arguments().subject);
    if (!key)
        return fail(key.error());
    const Result<TestTarget> target = tokenTarget(workspace(), *key, arguments().isAgreed);
    if (!target)
        return fail(target.error());
    m_target = *target;
    if (arguments().isDryRun) {
        console().say(dryRunOfToken(workspace(), m_target));
        return finish(ExitCode::Ok);
    }
    workspace().token(m_target, arguments().isAgreed, {this, &OneTokenVerb::take});
}

void OneTokenVerb::take(Result<AccessToken> token)
{
    if (!token)
        return fail(token.error());
    print(*token);
}

} // namespace tenantry

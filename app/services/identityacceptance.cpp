#include "app/services/identityacceptance.h"

#include "app/domain/identitypin.h"
#include "app/services/workspace.h"

#include <QCoreApplication>

namespace tenantry {

Identity seenIdentity(const TestResult &result)
{
    if (result.record.outcome != Outcome::Mismatch)
        return {};
    return {result.tenantId, result.systemHost, result.bot.userId};
}

Result<void> acceptIdentity(Workspace &workspace, const TestTarget &target, const Identity &seen)
{
    const Estate &estate = workspace.estate();
    const Result<EstateChange> change = identityAcceptance(estate, target.client, target.tenant,
                                                           seen);
    if (!change)
        return change.error();
    const QString label = QCoreApplication::translate("IdentityAcceptance",
                                                      "Accept the new identity of “%1”")
                              .arg(estate.tenant(target.tenant)->name);
    const Result<void> applied = workspace.apply(*change, label);
    if (!applied)
        return applied;
    for (const Contact &contact : change->contacts)
        workspace.forgetTokens(contact.client); // they are of the identity before
    return {};
}

} // namespace tenantry

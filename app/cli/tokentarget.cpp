#include "app/cli/tokentarget.h"

#include "app/domain/identitypin.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("TokenTarget", text);
}

} // namespace

Result<TestTarget> tokenTarget(const Workspace &workspace, const TenantKey &key, bool isAgreed)
{
    const Estate &estate = workspace.estate();
    const QList<TestTarget> targets = workspace.effectiveTargets({key});
    if (targets.isEmpty())
        return Error{ErrorCode::NotFound,
                     tr("There is no client for %1. Add one with tenantry-cli add client.")
                         .arg(estate.tenant(key)->host)};
    const TestTarget target = targets.first();
    if (const auto isSame = checkIdentity(estate, target.client, target.tenant); !isSame)
        return isSame.error();
    if (const auto known = checkFirstContacts(workspace, targets); !known && !isAgreed)
        return known.error();
    return target;
}

Result<void> checkFirstContacts(const Workspace &workspace, const QList<TestTarget> &targets)
{
    QStringList hosts;
    for (const TestTarget &target : workspace.firstContacts(targets))
        hosts.append(workspace.estate().tenant(target.tenant)->host);
    if (hosts.isEmpty())
        return {};
    if (hosts.size() == 1)
        return Error{ErrorCode::NeedsConfirmation,
                     tr("%1 does not know this client yet. The first request makes a bot user with "
                        "TenantAdmin rights there, which may take a professional licence. Agree "
                        "with --yes; nothing was sent.")
                         .arg(hosts.first())};
    return Error{ErrorCode::NeedsConfirmation,
                 tr("These tenants do not know their client yet: %1. The first request makes a bot "
                    "user with TenantAdmin rights on each, which may take a professional licence. "
                    "Agree with --yes; nothing was sent.")
                     .arg(hosts.join(u", "_s))};
}

QString dryRunOfToken(const Workspace &workspace, const TestTarget &target)
{
    const Estate &estate = workspace.estate();
    return tr("Dry run: a token of %1 would be asked for with the client “%2”.")
        .arg(estate.tenant(target.tenant)->host, estate.client(target.client)->name);
}

} // namespace tenantry

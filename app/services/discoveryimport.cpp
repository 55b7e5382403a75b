#include "app/services/discoveryimport.h"

#include "app/services/workspace.h"

#include <QCoreApplication>

namespace tenantry {

Result<int> importDiscovery(Workspace &workspace,
                            const Discovery &discovery,
                            const QSet<TenantKey> &accepted)
{
    const EstateChange change = changeOf(discovery, accepted, workspace.estate());
    const auto count = static_cast<int>(change.tenants.size());
    const Result<void> applied = workspace.apply(
        change, QCoreApplication::translate("DiscoveryImport", "Discover: import %n tenant(s)",
                                            nullptr, count));
    return applied ? Result(count) : applied.error();
}

} // namespace tenantry

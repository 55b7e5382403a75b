#include "app/cli/listverb.h"

#include "app/cli/estaterows.h"
#include "app/cli/lookup.h"

namespace tenantry {

void ListVerb::start()
{
    const EstateRows *what = findEstateRows(arguments().subject);
    if (!what)
        return fail({ErrorCode::Invalid, tr("There is no list of “%1”.").arg(arguments().subject)});
    const Result<QList<TenantKey>> tenants = findTenants(workspace(), arguments().filter);
    if (!tenants)
        return fail(tenants.error());
    printRows(console(), arguments().format, what->columns(), what->rows(workspace(), *tenants));
    finish(ExitCode::Ok);
}

} // namespace tenantry

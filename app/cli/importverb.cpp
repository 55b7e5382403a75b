#include "app/cli/importverb.h"

#include "app/cli/plannedrows.h"
#include "app/formats/columnmapping.h"
#include "app/services/estatefiles.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tenantry {

void ImportVerb::start()
{
    const Result<ImportPlan> planned = plan();
    if (!planned)
        return fail(planned.error());
    if (!arguments().isDryRun) {
        const Result<void> applied = workspace().apply(planned->change, planned->label());
        if (!applied)
            return fail(applied.error());
    }
    printPlan(console(), arguments().format, *planned);
    summarize(*planned);
    finish(endingOf(*planned));
}

Result<ImportPlan> ImportVerb::plan()
{
    const QString path = QFileInfo(arguments().subject).absoluteFilePath();
    const Result<ImportTable> table = readImportFile(workspace().ports().files, path);
    if (!table)
        return table.error();
    const Result<ColumnMapping> mapping = withChoices(guessMapping(*table), *table,
                                                      arguments().mapping);
    if (!mapping)
        return mapping.error();
    if (!table->rows.isEmpty() && !isComplete(*mapping))
        return Error{ErrorCode::Invalid,
                     tr("No column of the file is known to hold the tenants' hosts. Name it, for "
                        "example with --map “%1=tenant”. The columns are: %2.")
                         .arg(table->columns.first(), table->columns.join(u", "_s))};
    if (!table->secretColumns.isEmpty())
        console().say(tr("Secrets are not taken from a file: “%1” was not read. Delete the file "
                         "when they are in the keychain.")
                          .arg(table->secretColumns.join(u"”, “"_s)));
    return planImport(mappedRows(*table, *mapping), estate(), workspace().regions(),
                      {.subscription = arguments().subscription});
}

void ImportVerb::summarize(const ImportPlan &plan)
{
    summarizePlan(console(), plan);
    if (plan.lacksSubscription)
        console().say(tr("Some rows name no subscription. Choose theirs with --subscription."));
    if (arguments().isDryRun)
        console().say(tr("Dry run: nothing was changed."));
}

} // namespace tenantry

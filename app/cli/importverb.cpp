#include "app/cli/importverb.h"

#include "app/cli/estaterows.h"
#include "app/formats/columnmapping.h"
#include "app/services/estatefiles.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

using State = PlannedRow::State;

/// Rows that cannot be taken in fail alone.
ExitCode endingOf(const ImportPlan &plan)
{
    const qsizetype failed = plan.count(State::Conflict) + plan.count(State::Invalid);
    if (failed == 0)
        return ExitCode::Ok;
    return failed == plan.rows.size() ? ExitCode::Failure : ExitCode::PartlyFailed;
}

} // namespace

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
    print(*planned);
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

void ImportVerb::print(const ImportPlan &plan)
{
    const QList<Column> columns{{"row"_L1, tr("Row")},
                                {"state"_L1, tr("State")},
                                {"subject"_L1, tr("Tenant")},
                                {"subscription"_L1, tr("Subscription")},
                                {"client"_L1, tr("Client")},
                                {"reason"_L1, tr("Why")}};
    QList<Row> rows;
    for (const PlannedRow &row : plan.rows)
        rows.append({static_cast<double>(row.number), stateWord(row.state), textOrNull(row.subject),
                     textOrNull(row.subscription), textOrNull(row.client), textOrNull(row.reason)});
    printRows(console(), arguments().format, columns, rows);
}

void ImportVerb::summarize(const ImportPlan &plan)
{
    console().say(tr("Rows: %1 new, %2 changed, %3 the same, %4 in conflict, %5 invalid.")
                      .arg(plan.count(State::New))
                      .arg(plan.count(State::Changed))
                      .arg(plan.count(State::Same))
                      .arg(plan.count(State::Conflict))
                      .arg(plan.count(State::Invalid)));
    if (plan.lacksSubscription)
        console().say(tr("Some rows name no subscription. Choose theirs with --subscription."));
    if (arguments().isDryRun)
        console().say(tr("Dry run: nothing was changed."));
}

} // namespace tenantry

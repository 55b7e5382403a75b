#include "app/cli/plannedrows.h"

#include "app/cli/estaterows.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

using State = PlannedRow::State;

QString tr(const char *text)
{
    return QCoreApplication::translate("PlannedRows", text);
}

} // namespace

void printPlan(Console &console, OutputFormat format, const ImportPlan &plan)
{
    const bool hasSecrets = std::ranges::any_of(plan.rows, [](const PlannedRow &row) {
        return row.secret != RowSecret::None;
    });
    QList<Column> columns{{"row"_L1, tr("Row")},        {"state"_L1, tr("State")},
                          {"subject"_L1, tr("Tenant")}, {"subscription"_L1, tr("Subscription")},
                          {"client"_L1, tr("Client")},  {"reason"_L1, tr("Why")}};
    if (hasSecrets)
        columns.append({"secret"_L1, tr("Secret")});
    QList<Row> rows;
    for (const PlannedRow &row : plan.rows) {
        rows.append({static_cast<double>(row.number), stateWord(row.state), textOrNull(row.subject),
                     textOrNull(row.subscription), textOrNull(row.client), textOrNull(row.reason)});
        if (hasSecrets)
            rows.last().append(textOrNull(secretWord(row.secret)));
    }
    printRows(console, format, columns, rows);
}

void summarizePlan(Console &console, const ImportPlan &plan)
{
    console.say(tr("Rows: %1 new, %2 changed, %3 the same, %4 in conflict, %5 invalid.")
                    .arg(plan.count(State::New))
                    .arg(plan.count(State::Changed))
                    .arg(plan.count(State::Same))
                    .arg(plan.count(State::Conflict))
                    .arg(plan.count(State::Invalid)));
}

ExitCode endingOf(const ImportPlan &plan)
{
    const qsizetype failed = plan.count(State::Conflict) + plan.count(State::Invalid);
    if (failed == 0)
        return ExitCode::Ok;
    return failed == plan.rows.size() ? ExitCode::Failure : ExitCode::PartlyFailed;
}

} // namespace tenantry

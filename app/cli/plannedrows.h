#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/exitcode.h"
#include "app/domain/importplan.h"

namespace tenantry {

/// What becomes of each row: data.
void printPlan(Console &console, OutputFormat format, const ImportPlan &plan);
/// How many rows are new, changed, …: talk.
void summarizePlan(Console &console, const ImportPlan &plan);
/// Rows that cannot be taken in fail alone.
ExitCode endingOf(const ImportPlan &plan);

} // namespace tenantry

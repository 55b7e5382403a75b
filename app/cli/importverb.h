#pragma once

#include "app/cli/verb.h"
#include "app/domain/importplan.h"

namespace tenantry {

/// import: takes in what a file says of tenants and clients, a row of output for each of its rows.
class ImportVerb final : public Verb
{
    Q_OBJECT

public:
    using Verb::Verb;

    void start() override;

private:
    Result<ImportPlan> plan();
    void summarize(const ImportPlan &plan);
};

} // namespace tenantry

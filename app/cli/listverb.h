#pragma once

#include "app/cli/verb.h"

namespace tenantry {

/// list: what the estate holds; asks nobody.
class ListVerb final : public Verb
{
    Q_OBJECT

public:
    using Verb::Verb;
    void start() override;
};

} // namespace tenantry

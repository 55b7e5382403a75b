#pragma once

#include "app/formats/exporters.h"

namespace tenantry::connectorsheet {

/// What to type into the connections of the Platform Operations connector, a client each.
/// [contract 10]
Result<RenderedExport> render(const std::vector<ExportRow> &rows,
                              const ExportChoices &choices,
                              const FileContent &existing);

} // namespace tenantry::connectorsheet

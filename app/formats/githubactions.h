#pragma once

#include "app/formats/exporters.h"

namespace tenantry::githubactions {

/// A script that sets the secrets of a repository on GitHub. Their values go by standard input: no
/// process has them among its arguments.
Result<RenderedExport> render(const std::vector<ExportRow> &rows,
                              const ExportChoices &choices,
                              const FileContent &existing);

} // namespace tenantry::githubactions

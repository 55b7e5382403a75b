#pragma once

#include "app/formats/exporters.h"

namespace tenantry::kubernetessecrets {

/// Manifests of Kubernetes, a Secret a tenant.
Result<RenderedExport> render(const std::vector<ExportRow> &rows,
                              const ExportChoices &choices,
                              const FileContent &existing);

} // namespace tenantry::kubernetessecrets

#pragma once

#include "app/formats/exporters.h"

namespace tenantry::qlikcontexts {

/// Where qlik-cli looks: below QLIK_CLI_USER_HOME_DIR, else below the home folder.
QString folder();

/// Merges one context a tenant, named by its host, into a contexts.yml.
Result<RenderedExport> render(const std::vector<ExportRow> &rows,
                              const ExportChoices &choices,
                              const FileContent &existing);

} // namespace tenantry::qlikcontexts

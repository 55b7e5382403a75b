#pragma once

#include "app/formats/exporters.h"

/// Files of JSON that are Tenantry's alone.
namespace tenantry::jsonfiles {

/// An environment for the collection “Platform Operations Example” of Postman. [contract 10]
Result<RenderedExport> renderPostman(const std::vector<ExportRow> &rows,
                                     const ExportChoices &choices,
                                     const FileContent &existing);
/// A HostConfig of @qlik/api.
Result<RenderedExport> renderQlikApi(const std::vector<ExportRow> &rows,
                                     const ExportChoices &choices,
                                     const FileContent &existing);
Result<RenderedExport> renderTfvars(const std::vector<ExportRow> &rows,
                                    const ExportChoices &choices,
                                    const FileContent &existing);

} // namespace tenantry::jsonfiles

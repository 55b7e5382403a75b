#pragma once

#include "app/formats/exporters.h"

/// Files that set variables, a line each: what else they hold stays.
namespace tenantry::variablefiles {

Result<RenderedExport> renderDotenv(const std::vector<ExportRow> &rows,
                                    const ExportChoices &choices,
                                    const FileContent &existing);
Result<RenderedExport> renderDockerEnv(const std::vector<ExportRow> &rows,
                                       const ExportChoices &choices,
                                       const FileContent &existing);
Result<RenderedExport> renderShell(const std::vector<ExportRow> &rows,
                                   const ExportChoices &choices,
                                   const FileContent &existing);
Result<RenderedExport> renderPowershell(const std::vector<ExportRow> &rows,
                                        const ExportChoices &choices,
                                        const FileContent &existing);
Result<RenderedExport> renderTfvars(const std::vector<ExportRow> &rows,
                                    const ExportChoices &choices,
                                    const FileContent &existing);

} // namespace tenantry::variablefiles

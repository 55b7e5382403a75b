#pragma once

#include "app/domain/estate.h"
#include "app/formats/exporters.h"

namespace tenantry::estateformats {

/// The estate, or a part of it, as a file that Tenantry takes in again; without secrets. What is
/// there is replaced where it is such a file as well, and refused (Invalid) where it is another.
Result<RenderedExport> renderJson(const Estate &estate, const FileContent &existing);
Result<RenderedExport> renderCsv(const Estate &estate, const FileContent &existing);

} // namespace tenantry::estateformats

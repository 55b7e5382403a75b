#pragma once

#include "app/formats/yamlnode.h"

namespace tenantry {

/// Reads JSON strictly into the nodes of YAML, each text a secret. Errors: Corrupt (with the line:
/// not JSON, a key that is there twice, nested too deeply) · TooLarge (too many values).
Result<YamlNode> readJson(QByteArrayView bytes, qsizetype mostNodes);

} // namespace tenantry

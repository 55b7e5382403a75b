#pragma once

#include "app/domain/result.h"
#include "ui/map/mappainter.h"

#include <QByteArray>

namespace tenantry {

/// The whole map with its legend for paper, in light colours, at the size that the layout has.
/// Nothing is chosen on it. Error TooLarge where a picture of pixels cannot be that large.
Result<QByteArray> mapAsPng(const MapContent &content,
                            const MapLayout &layout,
                            const MapPainter::StateOf &stateOf);
QByteArray mapAsSvg(const MapContent &content,
                    const MapLayout &layout,
                    const MapPainter::StateOf &stateOf);

} // namespace tenantry

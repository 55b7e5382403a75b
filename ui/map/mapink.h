#pragma once

#include "ui/theme.h"

class QPainter;
class QRect;

namespace tenantry {

/// Light or dark, and whether a picture is made of pixels or of lines that can be enlarged.
class MapInk
{
public:
    enum class Kind { Pixels, Vectors };

    MapInk(bool isDark, Kind kind);

    QColor color(Token token) const { return Theme::color(token, m_isDark); }
    /// So much of a colour on the pane.
    QColor tint(Token token, qreal part) const;
    void paintIcon(QPainter &painter, const QString &name, const QColor &color, QRect rect) const;

private:
    bool m_isDark;
    Kind m_kind;
};

} // namespace tenantry

#include "ui/themeicon.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <memory>

namespace tenantry {

ThemeIcon::ThemeIcon(QString name, const QColor &color)
    : m_name(std::move(name))
    , m_color(color)
{}

void ThemeIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
}

QPixmap ThemeIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    QColor color = m_color;
    if (mode == QIcon::Disabled)
        color.setAlphaF(0.4F);
    return Theme::pixmap(m_name, color, std::min(size.width(), size.height()), 1);
}

QPixmap ThemeIcon::scaledPixmap(const QSize &size,
                                QIcon::Mode mode,
                                QIcon::State state,
                                qreal scale)
{
    QPixmap drawn = pixmap(size, mode, state);
    drawn.setDevicePixelRatio(scale);
    return drawn;
}

QIconEngine *ThemeIcon::clone() const
{
    return std::make_unique<ThemeIcon>(*this).release(); // QIcon owns it
}

} // namespace tenantry

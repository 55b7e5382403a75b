#pragma once

#include <QColor>
#include <QIconEngine>

namespace tenantry {

/// A picture of resources/icons in one colour, drawn at the size and when it is wanted: most icons
/// are in menus that nobody opens.
class ThemeIcon final : public QIconEngine
{
public:
    ThemeIcon(QString name, const QColor &color);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size,
                         QIcon::Mode mode,
                         QIcon::State state,
                         qreal scale) override;
    QIconEngine *clone() const override;

private:
    QString m_name;
    QColor m_color;
};

} // namespace tenantry

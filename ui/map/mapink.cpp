#include "ui/map/mapink.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QByteArray drawing(const QString &name, const QColor &color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#000", color.name().toLatin1());
}

} // namespace

MapInk::MapInk(bool isDark, Kind kind)
    : m_isDark(isDark)
    , m_kind(kind)
{}

QColor MapInk::tint(Token token, qreal part) const
{
    const QColor over = color(token);
    const QColor pane = color(Token::Pane);
    const auto mixed = [part](int a, int b) { return qRound(a * part + b * (1 - part)); };
    return {mixed(over.red(), pane.red()), mixed(over.green(), pane.green()),
            mixed(over.blue(), pane.blue())};
}

void MapInk::paintIcon(QPainter &painter,
                       const QString &name,
                       const QColor &color,
                       QRect rect) const
{
    if (m_kind == Kind::Pixels) {
        const qreal ratio = painter.device()->devicePixelRatioF();
        painter.drawPixmap(rect.topLeft(), Theme::pixmap(name, color, rect.width(), ratio));
        return;
    }
    QSvgRenderer(drawing(name, color)).render(&painter, QRectF(rect));
}

} // namespace tenantry

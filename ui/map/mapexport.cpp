#include "ui/map/mapexport.h"

#include "ui/map/maplegend.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace tenantry {

namespace {

constexpr int sharpness = 2;
constexpr int longestSide = 16000; // pixels

constexpr int legendMargin = 16;

/// The map and its legend below.
class Sheet
{
public:
    Sheet(const MapContent &content, const MapLayout &layout, const MapPainter::StateOf &stateOf)
        : m_content(content)
        , m_layout(layout)
        , m_stateOf(stateOf)
        , m_legend(content, stateOf)
    {
        const int width = layout.size().width() - 2 * legendMargin;
        const QFontMetrics metrics{QGuiApplication::font()};
        m_place = {legendMargin, layout.size().height(), width, m_legend.heightFor(width, metrics)};
    }

    QSize size() const { return m_layout.size() + QSize(0, m_place.height() + legendMargin); }

    void paint(QPainter &painter) const
    {
        const MapInk ink(false, MapInk::Kind::Vectors);
        painter.setFont(QGuiApplication::font());
        painter.fillRect(QRect({}, size()), ink.color(Token::Pane));
        MapPainter(m_content, m_layout, ink)
            .paint(painter, QRect({}, m_layout.size()), [this](int tile) {
                const MapTileState state = m_stateOf(tile);
                return MapTileState{.status = state.status, .isOld = state.isOld};
            });
        m_legend.paint(painter, m_place, ink);
    }

private:
    const MapContent &m_content;
    const MapLayout &m_layout;
    const MapPainter::StateOf &m_stateOf;
    MapLegend m_legend;
    QRect m_place;
};

} // namespace

Result<QByteArray> mapAsPng(const MapContent &content,
                            const MapLayout &layout,
                            const MapPainter::StateOf &stateOf)
{
    const Sheet sheet(content, layout, stateOf);
    const QSize size = sheet.size() * sharpness;
    if (size.width() > longestSide || size.height() > longestSide)
        return Error{ErrorCode::TooLarge,
                     QCoreApplication::translate("Map", "The map is too large for a PNG picture at "
                                                        "this zoom. Zoom out, or choose SVG.")};
    QImage image(size, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    QPainter painter(&image);
    sheet.paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray mapAsSvg(const MapContent &content,
                    const MapLayout &layout,
                    const MapPainter::StateOf &stateOf)
{
    const Sheet sheet(content, layout, stateOf);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size());
    generator.setViewBox(QRect({}, sheet.size()));
    generator.setTitle(QCoreApplication::translate("Map", "Map of the estate"));
    QPainter painter(&generator);
    sheet.paint(painter);
    painter.end();
    return bytes;
}

} // namespace tenantry

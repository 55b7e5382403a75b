#include "ui/views/celltexts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int mostLines = 600; // more than a large screen shows

QStaticText laidOut(QString text, const QFont &font)
{
    QStaticText line(text.replace(u'\n', u' '));
    line.setTextFormat(Qt::PlainText);
    line.prepare({}, font);
    return line;
}

} // namespace

CellTexts::CellTexts()
    : m_lines(mostLines)
{}

CellTexts::Line &CellTexts::line(const QString &text, const QFont &font)
{
    Line *known = m_lines.object(text);
    if (known && known->font == font)
        return *known;
    auto *fresh = new Line{font, laidOut(text, font)};
    m_lines.insert(text, fresh);
    return *fresh;
}

const QStaticText &CellTexts::cutLine(Line &line,
                                      const QString &text,
                                      int width,
                                      Qt::TextElideMode elide)
{
    if (line.cutTo != width) {
        line.cutTo = width;
        line.cut = laidOut(QFontMetricsF(line.font).elidedText(text, elide, width), line.font);
    }
    return line.cut;
}

void CellTexts::draw(QPainter &painter,
                     const QRect &place,
                     Qt::LayoutDirection direction,
                     const QString &text,
                     Qt::TextElideMode elide)
{
    if (text.isEmpty() || place.width() <= 0)
        return;
    Line &known = line(text, painter.font());
    const bool fits = known.whole.size().width() <= place.width();
    const QStaticText &drawn = fits ? known.whole : cutLine(known, text, place.width(), elide);
    const QSizeF size = drawn.size();
    const qreal left = direction == Qt::RightToLeft ? place.right() + 1 - size.width()
                                                    : place.left();
    const qreal top = place.top() + std::max(0.0, (place.height() - size.height()) / 2);
    painter.drawStaticText(QPointF(left, top), drawn);
}

} // namespace tenantry

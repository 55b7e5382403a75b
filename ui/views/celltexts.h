#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>
#include <QString>

class QPainter;
class QRect;

namespace tenantry {

/// Draws texts of one line that come again and again, such as the cells of a table: how a text is
/// laid out is kept, and so is where it was cut.
class CellTexts
{
public:
    CellTexts();

    /// In the middle of the height and at the beginning of the line, with the painter's font and
    /// pen.
    void draw(QPainter &painter,
              const QRect &place,
              Qt::LayoutDirection direction,
              const QString &text,
              Qt::TextElideMode elide);

private:
    struct Line
    {
        QFont font;
        QStaticText whole;
        QStaticText cut = {};
        int cutTo = -1; // pixels
    };

    Line &line(const QString &text, const QFont &font);
    static const QStaticText &cutLine(Line &line,
                                      const QString &text,
                                      int width,
                                      Qt::TextElideMode elide);

    QCache<QString, Line> m_lines;
};

} // namespace tenantry

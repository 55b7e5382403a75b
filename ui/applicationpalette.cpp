#include "ui/applicationpalette.h"

#include "ui/theme.h"

#include <QApplication>

namespace tenantry {

void applyPalettes(const Theme &theme)
{
    QApplication::setPalette(theme.palette());
    // The ring of what has the keyboard is drawn in the highlight, and a selection's is too pale.
    QPalette rings = theme.palette();
    rings.setColor(QPalette::Highlight, theme.color(Token::Accent));
    rings.setColor(QPalette::HighlightedText, theme.color(Token::OnAccent));
    for (const char *kind :
         {"QPushButton", "QToolButton", "QLineEdit", "QComboBox", "QAbstractSpinBox"})
        QApplication::setPalette(rings, kind);
    // An empty box would be lost in the dark: its outline is darker than what it lies on.
    QPalette boxes = rings;
    boxes.setColor(QPalette::Base, theme.color(theme.isDark() ? Token::Line : Token::Pane));
    for (const char *kind : {"QCheckBox", "QRadioButton"})
        QApplication::setPalette(boxes, kind);
}

} // namespace tenantry

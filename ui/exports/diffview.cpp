#include "ui/exports/diffview.h"

#include <QFontDatabase>
#include <QTextBlock>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

struct Look
{
    DiffLine::Kind kind;
    char16_t sign;
    Token text;
    bool isTinted;
};

constexpr std::array looks{
    Look{DiffLine::Kind::Same, u' ', Token::Text, false},
    Look{DiffLine::Kind::Added, u'+', Token::Ok, true},
    Look{DiffLine::Kind::Removed, u'-', Token::Refused, true},
    Look{DiffLine::Kind::Gap, u'⋯', Token::Muted, false},
};

constexpr int tint = 16; // of 255: the text keeps its contrast

const Look &lookOf(DiffLine::Kind kind)
{
    return *std::ranges::find(looks, kind, &Look::kind);
}

} // namespace

DiffView::DiffView(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(&theme, &Theme::changed, this, &DiffView::refresh);
}

void DiffView::show(const QList<DiffLine> &lines)
{
    m_lines = lines;
    refresh();
}

void DiffView::refresh()
{
    clear();
    QTextCursor cursor(document());
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Look &look = lookOf(m_lines[i].kind);
        QColor behind = m_theme.color(look.text);
        behind.setAlpha(tint);
        QTextBlockFormat block;
        if (look.isTinted)
            block.setBackground(behind);
        QTextCharFormat text;
        text.setForeground(m_theme.color(look.text));
        if (i == 0) {
            cursor.setBlockFormat(block);
            cursor.setBlockCharFormat(text);
        } else {
            cursor.insertBlock(block, text);
        }
        cursor.insertText(u"%1 %2"_s.arg(QChar(look.sign)).arg(m_lines[i].text), text);
    }
    moveCursor(QTextCursor::Start);
}

} // namespace tenantry

#include "ui/widgets/clipboardlabel.h"

#include "ui/secretclipboard.h"

using namespace Qt::StringLiterals;

namespace tenantry {

ClipboardLabel::ClipboardLabel(const SecretClipboard &clipboard, QWidget *parent)
    : QLabel(parent)
    , m_clipboard(clipboard)
{
    setObjectName(u"clipboardLabel"_s);
    setTextFormat(Qt::PlainText);
    connect(&clipboard, &SecretClipboard::changed, this, &ClipboardLabel::refresh);
    refresh();
}

void ClipboardLabel::refresh()
{
    const QString what = m_clipboard.what();
    switch (m_clipboard.state()) {
    case SecretClipboard::State::Idle: setText({}); break;
    case SecretClipboard::State::Holding:
        setText(tr("%1 copied · clears in %2 s").arg(what).arg(m_clipboard.secondsLeft()));
        break;
    case SecretClipboard::State::Copied: setText(tr("%1 copied").arg(what)); break;
    case SecretClipboard::State::Cleared: setText(tr("Clipboard cleared")); break;
    case SecretClipboard::State::NotCleared:
        setText(tr("The clipboard could not be cleared: copy something else"));
        break;
    }
    setVisible(!text().isEmpty());
    setAccessibleName(text());
}

} // namespace tenantry

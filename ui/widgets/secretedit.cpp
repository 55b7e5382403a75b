#include "ui/widgets/secretedit.h"

#include <QContextMenuEvent>

using namespace Qt::StringLiterals;

namespace tenantry {

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
    setMaxLength(100'000); // longer ones are told of as too long, not cut
}

SecretEdit::~SecretEdit()
{
    forget();
}

void SecretEdit::put(const Secret &secret)
{
    setText(QString::fromUtf8(secret.reveal()));
}

Secret SecretEdit::secret() const
{
    return Secret::take(text().trimmed());
}

void SecretEdit::forget()
{
    setText(u""_s); // unlike clear(), this leaves nothing in the undo history
}

void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
}

} // namespace tenantry

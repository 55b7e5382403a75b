#include "ui/widgets/revealbutton.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace tenantry {

RevealButton::RevealButton(const QList<QLineEdit *> &fields, QWidget *parent)
    : QPushButton(tr("&Show"), parent)
{
    setObjectName(u"reveal"_s);
    setToolTip(tr("Shows the passphrase while you hold the button down"));
    setAccessibleDescription(toolTip());
    setAutoDefault(false);
    for (QLineEdit *field : fields) {
        connect(this, &QPushButton::pressed, field,
                [field] { field->setEchoMode(QLineEdit::Normal); });
        connect(this, &QPushButton::released, field,
                [field] { field->setEchoMode(QLineEdit::Password); });
    }
}

} // namespace tenantry

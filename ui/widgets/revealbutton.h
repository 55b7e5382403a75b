#pragma once

#include <QPushButton>

class QLineEdit;

namespace tenantry {

/// Shows what is typed into fields for as long as it is held down.
class RevealButton final : public QPushButton
{
    Q_OBJECT

public:
    RevealButton(const QList<QLineEdit *> &fields, QWidget *parent);
};

} // namespace tenantry

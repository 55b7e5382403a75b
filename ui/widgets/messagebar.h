#pragma once

#include "ui/theme.h"
#include "ui/widgets/message.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace tenantry {

/// One message with its actions. It stays until the user closes it.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    MessageBar(const Theme &theme, Message message, QWidget *parent = nullptr);

    const Message &message() const { return m_message; }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *addText();
    void addActions(QHBoxLayout &row);
    void addDetails(QHBoxLayout &row);
    void addClose(QHBoxLayout &row);
    void refreshColors();

    const Theme &m_theme;
    Message m_message;
    QLabel *m_icon;
    QLabel *m_details;
    QToolButton *m_close = nullptr;
};

} // namespace tenantry

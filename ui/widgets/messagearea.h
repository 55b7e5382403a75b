#pragma once

#include "ui/widgets/messagebar.h"

#include <QWidget>

class QVBoxLayout;

namespace tenantry {

/// The messages of a pane, the newest last, one a topic.
class MessageArea final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageArea(const Theme &theme, QWidget *parent = nullptr);

    void tell(Message message);
    void withdraw(const QString &topic);
    QStringList texts() const;

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
    QList<MessageBar *> m_bars; // children
};

} // namespace tenantry

#include "ui/widgets/messagearea.h"

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

MessageArea::MessageArea(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"messageArea"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(1);
    hide(); // takes no room while there is nothing to say
}

void MessageArea::tell(Message message)
{
    withdraw(message.topic);
    const QString topic = message.topic;
    auto *bar = new MessageBar(m_theme, std::move(message), this);
    connect(bar, &MessageBar::closed, this, [this, topic] { withdraw(topic); });
    if (bar->message().lifetime.count() > 0)
        QTimer::singleShot(bar->message().lifetime, bar, [this, topic] { withdraw(topic); });
    m_column->addWidget(bar);
    m_bars.append(bar);
    bar->show();
    show();
}

void MessageArea::withdraw(const QString &topic)
{
    const auto found = std::ranges::find_if(m_bars, [&topic](const MessageBar *bar) {
        return bar->message().topic == topic;
    });
    if (found == m_bars.end())
        return;
    MessageBar *bar = *found;
    m_bars.erase(found);
    bar->hide();
    bar->deleteLater();
    setVisible(!m_bars.isEmpty());
}

QStringList MessageArea::texts() const
{
    QStringList shown;
    for (const MessageBar *bar : m_bars)
        shown.append(bar->message().text);
    return shown;
}

} // namespace tenantry

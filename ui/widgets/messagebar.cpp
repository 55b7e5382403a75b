#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

struct KindStyle
{
    Message::Kind kind;
    QLatin1StringView icon;
    Token token;
};

constexpr std::array styles{
    KindStyle{Message::Kind::Info, "info"_L1, Token::Testing},
    KindStyle{Message::Kind::Good, "status-ok"_L1, Token::Ok},
    KindStyle{Message::Kind::Warning, "warning"_L1, Token::Expiring},
    KindStyle{Message::Kind::Error, "status-refused"_L1, Token::Refused},
};

const KindStyle &styleOfKind(Message::Kind kind)
{
    return *std::ranges::find(styles, kind, &KindStyle::kind);
}

constexpr int iconSize = 16;
constexpr int stripeWidth = 3;
constexpr float wash = 0.10F;

} // namespace

MessageBar::MessageBar(const Theme &theme, Message message, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_message(std::move(message))
    , m_icon(new QLabel(this))
    , m_details(new QLabel(m_message.details, this))
{
    setObjectName(u"messageBar"_s);
    setAccessibleName(m_message.text);
    m_details->setObjectName(u"messageDetails"_s);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 8, 6);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(addText(), 1);
    addActions(*row);
    addDetails(*row);
    addClose(*row);
    column->addLayout(row);
    column->addWidget(m_details);
    connect(&theme, &Theme::changed, this, &MessageBar::refreshColors);
    refreshColors();
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const QColor color = m_theme.color(styleOfKind(m_message.kind).token);
    QColor ground = color;
    ground.setAlphaF(wash);
    QPainter painter(this);
    painter.fillRect(rect(), ground);
    painter.fillRect(QRect(0, 0, stripeWidth, height()), color);
}

QLabel *MessageBar::addText()
{
    auto *text = new QLabel(m_message.text, this);
    text->setObjectName(u"messageText"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return text;
}

void MessageBar::addActions(QHBoxLayout &row)
{
    for (const MessageAction &action : m_message.actions) {
        auto *button = new QPushButton(action.text, this);
        connect(button, &QPushButton::clicked, this, [this, deed = action.deed] {
            emit closed();
            deed();
        });
        row.addWidget(button);
    }
}

void MessageBar::addDetails(QHBoxLayout &row)
{
    if (m_message.details.isEmpty())
        return;
    auto *button = new QToolButton(this);
    button->setObjectName(u"messageDetailsButton"_s);
    button->setText(tr("&Details"));
    button->setCheckable(true);
    button->setAutoRaise(true);
    connect(button, &QToolButton::toggled, m_details, &QWidget::setVisible);
    row.addWidget(button);
}

void MessageBar::addClose(QHBoxLayout &row)
{
    if (!m_message.isClosable)
        return;
    m_close = new QToolButton(this);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::closed);
    row.addWidget(m_close);
}

void MessageBar::refreshColors()
{
    const KindStyle &style = styleOfKind(m_message.kind);
    m_icon->setPixmap(
        Theme::pixmap(style.icon, m_theme.color(style.token), iconSize, devicePixelRatioF()));
    if (m_close)
        m_close->setIcon(m_theme.icon(u"close"_s));
    update();
}

} // namespace tenantry

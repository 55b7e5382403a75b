#include "ui/detailpane.h"

#include "ui/actions.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/factgrid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int iconSize = 16;

constexpr std::array buttons{ActionId::Test, ActionId::CopyToken, ActionId::CopyClientId,
                             ActionId::ReplaceSecret, ActionId::OpenInBrowser};

QLabel *selectableLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DetailPane::DetailPane(const Actions &actions, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(selectableLabel(u"detailTitle"_s, this))
    , m_subtitle(selectableLabel(u"detailSubtitle"_s, this))
    , m_icon(new QLabel(this))
    , m_sentence(selectableLabel(u"detailSentence"_s, this))
    , m_facts(new FactGrid(theme, this))
{
    setObjectName(u"detailPane"_s);
    setAccessibleName(tr("Details"));
    m_sentence->setWordWrap(true);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_facts);
    auto *state = new QHBoxLayout;
    state->setSpacing(8);
    state->addWidget(m_icon, 0, Qt::AlignTop);
    state->addWidget(m_sentence, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(8);
    column->addLayout(madeTitle());
    column->addLayout(state);
    column->addLayout(madeButtons(actions));
    column->addWidget(scroll, 1);
    connect(m_facts, &FactGrid::copyWanted, this, &DetailPane::copyWanted);
    connect(&theme, &Theme::changed, this, &DetailPane::refreshColors);
    refreshColors();
}

void DetailPane::show(const Details &details)
{
    m_title->setText(details.title);
    m_subtitle->setText(details.subtitle);
    m_sentence->setText(details.sentence);
    m_status = details.status;
    m_facts->setFacts(details.facts);
    refreshColors();
}

QHBoxLayout *DetailPane::madeTitle()
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() + 1);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_subtitle, 1, Qt::AlignBottom);
    return row;
}

QHBoxLayout *DetailPane::madeButtons(const Actions &actions)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const ActionId id : buttons) {
        const auto weight = id == ActionId::Test ? ActionButton::Weight::Primary
                                                 : ActionButton::Weight::Normal;
        row->addWidget(new ActionButton(*actions.at(id), m_theme, weight, this));
    }
    row->addStretch(1);
    return row;
}

void DetailPane::refreshColors()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_theme.color(Token::Muted));
    m_subtitle->setPalette(muted);
    m_icon->setVisible(m_status.has_value());
    if (!m_status)
        return;
    const StatusStyle &style = styleOf(*m_status);
    m_icon->setPixmap(
        Theme::pixmap(style.icon, m_theme.color(style.token), iconSize, devicePixelRatioF()));
    m_icon->setToolTip(statusWord(*m_status));
    m_icon->setAccessibleName(statusWord(*m_status));
}

} // namespace tenantry

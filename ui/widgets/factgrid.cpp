#include "ui/widgets/factgrid.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int cellsAFact = 4; // label, value, copy button, the rest
constexpr int factHeight = 22;
constexpr int widthAColumn = 460;

} // namespace

FactGrid::FactGrid(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"factGrid"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    connect(&theme, &Theme::changed, this, &FactGrid::build);
}

void FactGrid::setFacts(const QList<DetailFact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    build();
}

void FactGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = qBound(1, event->size().width() / widthAColumn, 3);
    if (columns == m_columns)
        return;
    m_columns = columns;
    build();
}

void FactGrid::build()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int count = static_cast<int>(m_facts.size());
    const int rows = (count + m_columns - 1) / m_columns;
    for (int at = 0; at < count; ++at)
        addFact(m_facts.at(at), at % rows, at / rows);
    for (int cell = 0; cell < cellsAFact * 3; ++cell)
        m_grid->setColumnStretch(cell, 0);
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column * cellsAFact + 3, 1);
}

void FactGrid::addFact(const DetailFact &fact, int row, int column)
{
    auto *label = new QLabel(fact.label, this);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_theme.color(Token::Muted));
    label->setPalette(muted);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *value = new QLabel(fact.value, this);
    value->setObjectName(u"fact"_s);
    value->setTextFormat(Qt::PlainText);
    value->setAccessibleName(u"%1: %2"_s.arg(fact.label, fact.value));
    value->setToolTip(fact.value);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    value->setMinimumWidth(80);
    const int first = column * cellsAFact;
    m_grid->setRowMinimumHeight(row, factHeight);
    m_grid->addWidget(label, row, first);
    m_grid->addWidget(value, row, first + 1);
    if (!fact.isCopyable)
        return;
    auto *copy = new QToolButton(this);
    copy->setAutoRaise(true);
    copy->setIcon(m_theme.icon(u"copy"_s, Token::Muted));
    copy->setFixedSize(22, 22);
    copy->setToolTip(tr("Copy: %1").arg(fact.label));
    copy->setAccessibleName(tr("Copy: %1").arg(fact.label));
    connect(copy, &QToolButton::clicked, this,
            [this, fact] { emit copyWanted(fact.value, fact.label); });
    m_grid->addWidget(copy, row, first + 2);
}

} // namespace tenantry

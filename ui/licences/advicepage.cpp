#include "ui/licences/advicepage.h"

#include "app/domain/licencetexts.h"
#include "ui/widgets/rowdelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int numberWidth = 96;

} // namespace

AdvicePage::AdvicePage(const RegionCatalogue &regions, const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_regions(regions)
    , m_theme(theme)
{
    setObjectName(u"advicePage"_s);
    setAccessibleName(tr("Advice"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(new QWidget(this));
    auto *column = new QVBoxLayout(widget());
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    m_sentence = addText(u"adviceSentence"_s);
    m_reason = addText(u"adviceReason"_s);
    m_steps = addText(u"adviceSteps"_s);
    m_table = madeTable();
    column->addWidget(m_table);
    m_allotment = addText(u"allotment"_s);
    m_rule = addText(u"licenceRule"_s);
    m_newerRule = addText(u"newerLicenceRule"_s);
    m_sightingRule = addText(u"sightingRule"_s);
    column->addStretch(1);
    QFont font = m_sentence->font();
    font.setWeight(QFont::DemiBold);
    m_sentence->setFont(font);
    m_rule->setText(licenceRule());
    m_newerRule->setText(newerLicenceRule());
    m_sightingRule->setText(sightingRule());
    connect(&theme, &Theme::changed, this, &AdvicePage::refreshColors);
    refreshColors();
}

void AdvicePage::show(const LicenceAdvice &advice,
                      const QString &subscription,
                      const std::optional<Seats> &seen,
                      const std::optional<Allotment> &allotment)
{
    m_sentence->setText(adviceSentence(advice));
    m_reason->setText(adviceReason(advice, subscription));
    m_steps->setText(adviceSteps(advice, m_regions));
    m_steps->setVisible(!m_steps->text().isEmpty());
    m_seats.show(advice, seen);
    m_table->setFixedHeight(m_table->header()->sizeHint().height()
                            + m_seats.rowCount() * RowDelegate::height);
    m_allotment->setVisible(allotment.has_value());
    if (allotment)
        m_allotment->setText(
            tr("The subscription has %1 professional licences, %2 of them are taken, by people "
               "too.")
                .arg(QLocale().toString(allotment->units), QLocale().toString(allotment->used)));
}

QWidget *AdvicePage::lastInTabOrder() const
{
    return m_table;
}

QLabel *AdvicePage::addText(const QString &name)
{
    auto *label = new QLabel(widget());
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    widget()->layout()->addWidget(label);
    return label;
}

QTreeView *AdvicePage::madeTable()
{
    auto *table = new QTreeView(widget());
    table->setObjectName(u"seatTable"_s);
    table->setAccessibleName(tr("Professional licences"));
    table->setModel(&m_seats);
    table->setItemDelegate(new RowDelegate(table));
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setTabKeyNavigation(false);
    QHeaderView *header = table->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(SeatModel::Way, QHeaderView::Stretch);
    for (int column = SeatModel::RegionLevel; column < SeatModel::Columns; ++column)
        header->resizeSection(column, numberWidth);
    return table;
}

void AdvicePage::refreshColors()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_theme.color(Token::Muted));
    for (QLabel *label : {m_rule, m_newerRule, m_sightingRule})
        label->setPalette(muted);
    QPalette pane = palette();
    pane.setColor(QPalette::Window, m_theme.color(Token::Pane));
    widget()->setPalette(pane);
    widget()->setAutoFillBackground(true);
}

} // namespace tenantry

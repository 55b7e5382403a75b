#include "ui/licences/licencespane.h"

#include "app/services/workspace.h"
#include "ui/licences/advicepage.h"
#include "ui/licences/lookbar.h"
#include "ui/licences/lookreport.h"
#include "ui/problem.h"
#include "ui/timetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagearea.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/sortedtable.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSet>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry {

namespace {

const auto topic = u"licences"_s;
constexpr auto refreshDelay = 100ms; // many changes, one count
constexpr int mostRowsAtFirst = 8;
constexpr std::array<int, BotModel::Columns> botWidths{140, 110, 130, 130, 150, 150};
constexpr std::array<int, AdviceModel::Columns> adviceWidths{140, 110, 64, 72, 84, 64, 56};

SortedTable *madeTable(QAbstractItemModel &model,
                       int sortRole,
                       const QString &name,
                       const QString &spoken,
                       std::span<const int> widths)
{
    auto *table = new SortedTable(model, sortRole);
    table->setObjectName(name);
    table->setAccessibleName(spoken);
    for (int column = 0; const int width : widths)
        table->header()->resizeSection(column++, width);
    return table;
}

} // namespace

LicencesPane::LicencesPane(const DeskParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_book(parts.workspace)
    , m_advice(parts.workspace, m_book)
    , m_bots(parts.workspace, m_book)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(this))
    , m_totals(new QLabel(this))
    , m_list(madeTable(m_advice,
                       AdviceModel::SortRole,
                       u"adviceList"_s,
                       tr("Subscriptions"),
                       adviceWidths))
    , m_tabs(new QTabWidget(this))
    , m_page(new AdvicePage(parts.workspace.regions(), parts.theme, this))
    , m_botList(madeTable(m_bots, BotModel::SortRole, u"botList"_s, tr("Bot users"), botWidths))
    , m_bar(new LookBar(this))
{
    setObjectName(u"licencesPane"_s);
    m_totals->setObjectName(u"licenceTotals"_s);
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setWordWrap(true);
    m_botList->header()->setStretchLastSection(true);
    m_tabs->setObjectName(u"licenceTabs"_s);
    m_list->header()->setSectionResizeMode(AdviceModel::Name, QHeaderView::Stretch);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_page, tr("A&dvice"));
    m_tabs->addTab(m_botList, tr("&Bot users"));
    m_empty->tell(EmptyState::Kind::NothingHere,
                  tr("There is no subscription yet. Add a client or a subscription, and its advice "
                     "is here."));
    m_stack->addWidget(madeContent());
    m_stack->addWidget(m_empty);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelay);
    setTabOrder(m_list, m_tabs->tabBar());
    setTabOrder(m_tabs->tabBar(), m_page);
    setTabOrder(m_page, m_page->lastInTabOrder());
    setTabOrder(m_page->lastInTabOrder(), m_botList);
    setTabOrder(m_botList, m_bar->focusProxy());
    connectParts();
}

LicencesPane::~LicencesPane() = default;

QWidget *LicencesPane::madeContent()
{
    auto *content = new QWidget(this);
    auto *split = new QSplitter(Qt::Vertical, content);
    split->addWidget(m_list);
    split->addWidget(m_tabs);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(1, 1);
    const auto rows = std::min<qsizetype>(m_parts.workspace.estate().subscriptions().size(),
                                          mostRowsAtFirst);
    split->setSizes({static_cast<int>(rows + 1) * RowDelegate::height, 1000});
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_totals);
    column->addWidget(split, 1);
    column->addWidget(m_bar);
    return content;
}

void LicencesPane::connectParts()
{
    Workspace &workspace = m_parts.workspace;
    connect(&workspace, &Workspace::estateChanged, this, &LicencesPane::refreshLater);
    connect(&workspace, &Workspace::estateReplaced, this, &LicencesPane::refreshLater);
    connect(&m_refresh, &QTimer::timeout, this, [this] { m_isStale ? refresh() : refreshSeats(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LicencesPane::showChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LicencesPane::showHint);
    connect(m_botList->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LicencesPane::showHint);
    connect(m_tabs, &QTabWidget::currentChanged, this, &LicencesPane::showHint);
    connect(m_bar, &LookBar::lookWanted, this, &LicencesPane::look);
    connect(m_bar, &LookBar::cancelWanted, &m_book, &LicenceBook::cancel);
    connect(&m_book, &LicenceBook::begun, this, &LicencesPane::begin);
    connect(&m_book, &LicenceBook::changed, this, &LicencesPane::startRefresh);
    connect(&m_book, &LicenceBook::ended, this, &LicencesPane::end);
}

void LicencesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void LicencesPane::refreshLater()
{
    m_isStale = true;
    if (isVisible())
        startRefresh();
}

void LicencesPane::startRefresh()
{
    if (!m_refresh.isActive())
        m_refresh.start();
}

void LicencesPane::refresh()
{
    m_isStale = false;
    m_advice.refresh();
    const bool isEmpty = m_advice.rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty)
        return m_bots.clear();
    if (m_list->currentRow() < 0)
        m_list->chooseFirst();
    showChosen();
}

void LicencesPane::showChosen()
{
    if (const int row = m_list->currentRow(); row >= 0)
        m_bots.show(m_advice.at(row));
    showSeats();
}

void LicencesPane::refreshSeats()
{
    m_bots.refreshSeats();
    showSeats();
}

void LicencesPane::showSeats()
{
    if (const int row = m_list->currentRow(); row >= 0) {
        const LicenceAdvice &advice = m_advice.at(row);
        const LicencesSeen &seen = m_book.seen(advice.subscription);
        std::optional<Seats> seats;
        if (seen.isAnswered())
            seats = seatsHeld(m_parts.workspace.estate(), advice, seen);
        m_page->show(advice, m_advice.index(row, AdviceModel::Name).data().toString(), seats,
                     seen.allotment());
    }
    showTotals();
    showHint();
}

void LicencesPane::showHint()
{
    if (m_book.isLooking())
        return m_bar->setProgress(m_book.done(), m_book.total());
    const QList<TestTarget> asked = targets();
    m_bar->setHint(hint(asked), !asked.isEmpty());
}

void LicencesPane::showTotals()
{
    int today = 0;
    int advised = 0;
    for (const LicenceAdvice &advice : m_advice.all()) {
        today += advice.today.total();
        advised += advice.advised.total();
    }
    m_totals->setText(tr("Professional licences that bot users can take at most: %1 with today's "
                         "clients, %2 with the clients that are advised.")
                          .arg(QLocale().toString(today), QLocale().toString(advised)));
}

QList<SubscriptionKey> LicencesPane::chosenSubscriptions() const
{
    QList<SubscriptionKey> chosen;
    for (const int row : m_list->chosenRows())
        chosen.append(m_advice.at(row).subscription);
    if (chosen.isEmpty())
        for (const LicenceAdvice &advice : m_advice.all())
            chosen.append(advice.subscription);
    return chosen;
}

QList<TestTarget> LicencesPane::targets() const
{
    const QList<int> rows = m_botList->chosenRows();
    if (m_tabs->currentWidget() != m_botList || rows.isEmpty())
        return m_book.targetsOf(chosenSubscriptions());
    QSet<TenantKey> tenants;
    for (const int row : rows)
        tenants.insert(m_bots.tenantAt(row));
    return m_book.targetsOf(QList<TenantKey>(tenants.begin(), tenants.end()));
}

QString LicencesPane::hint(const QList<TestTarget> &targets) const
{
    if (targets.isEmpty())
        return tr("Nobody can be asked: no bot user is known here yet. Test the tenants first.");
    return tr("Asks %1 whose bot user is known. Nothing is asked before you press it.")
        .arg(tenantsText(static_cast<int>(targets.size())));
}

void LicencesPane::look()
{
    m_book.look(targets());
}

void LicencesPane::begin()
{
    m_parts.messages.withdraw(topic);
    m_list->setStill(true); // rows never jump while answers come
    m_botList->setStill(true);
    showHint();
}

void LicencesPane::end(const LookSummary &summary)
{
    m_list->setStill(false);
    m_botList->setStill(false);
    refreshSeats();
    if (!summary.locked.isEmpty())
        return tellLocked(summary.locked);
    int held = 0;
    for (const LicenceAdvice &advice : m_advice.all())
        held += seatsHeld(m_parts.workspace.estate(), advice, m_book.seen(advice.subscription))
                    .total();
    m_parts.messages.tell(lookReport(summary, held));
}

void LicencesPane::tellLocked(const QList<TestTarget> &locked)
{
    const auto goOn = [this, locked](Result<void> unlocked) {
        if (unlocked)
            m_book.look(locked);
        else
            m_parts.messages.tell(problem(unlocked.error(), topic));
    };
    m_parts.messages.tell(
        {.kind = Message::Kind::Warning,
         .topic = topic,
         .text = tr("The keychain did not open, so %1 could not be asked. Unlock it to go on.")
                     .arg(tenantsText(static_cast<int>(locked.size()))),
         .actions = {{tr("&Unlock"), [this, goOn] {
                          m_parts.workspace.ports().secrets.unlock({this, goOn});
                      }}}});
}

} // namespace tenantry

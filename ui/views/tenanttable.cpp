#include "ui/views/tenanttable.h"

#include "ui/models/tenantfilter.h"
#include "ui/views/badgedelegate.h"
#include "ui/views/environmentdelegate.h"
#include "ui/views/hostdelegate.h"
#include "ui/views/pilldelegate.h"
#include "ui/views/statusdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int lineHeight = 28;
constexpr std::array<int, TenantColumns> widths{124, 146, 204, 52, 124, 118, 76, 80, 88};

} // namespace

TenantTable::TenantTable(TenantFilter &filter, const Theme &theme, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"tenantTable"_s);
    setAccessibleName(tr("Tenants"));
    setModel(&filter);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    sortByColumn(NameColumn, Qt::AscendingOrder);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDelegates(theme);
    setHeader();
    connect(this, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { emit menuWanted(viewport()->mapToGlobal(at)); });
}

QList<int> TenantTable::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void TenantTable::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    // The first arrow chooses the row where the keyboard is: there may be no other.
    if (isArrow && currentIndex().isValid() && !selectionModel()->hasSelection())
        return selectRow(currentIndex().row());
    QTableView::keyPressEvent(event);
}

void TenantTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

void TenantTable::setDelegates(const Theme &theme)
{
    setItemDelegate(new CellDelegate(this));
    setItemDelegateForColumn(MarkColumn, new StatusDelegate(theme, this));
    setItemDelegateForColumn(HostColumn, new HostDelegate(theme, this));
    setItemDelegateForColumn(EnvironmentColumn, new EnvironmentDelegate(theme, this));
    setItemDelegateForColumn(ClientColumn, new BadgeDelegate(theme, this));
    setItemDelegateForColumn(TokenColumn, new PillDelegate(theme, this));
}

void TenantTable::setHeader()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(40);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < TenantColumns; ++column)
        header->resizeSection(column, widths.at(static_cast<std::size_t>(column)));
    connect(header, &QWidget::customContextMenuRequested, this, &TenantTable::showColumnMenu);
}

void TenantTable::showColumnMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = NameColumn + 1; column < TenantColumns; ++column) {
        QAction *action = menu->addAction(
            model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

} // namespace tenantry

#include "ui/views/importpreview.h"

#include "ui/models/importmodel.h"

#include <QHeaderView>

#include <array>

namespace tenantry {

namespace {

constexpr int lowest = 120;
constexpr int lineHeight = 26;
constexpr std::array<int, ImportColumns> widths{96, 48, 220, 110, 110, 110, 260};

} // namespace

ImportPreview::ImportPreview(QAbstractItemModel &model, QWidget *parent)
    : QTableView(parent)
{
    setModel(&model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMinimumHeight(lowest);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < ImportColumns; ++column)
        setColumnWidth(column, widths.at(static_cast<std::size_t>(column)));
}

} // namespace tenantry

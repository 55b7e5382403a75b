#include "ui/trash/trashmodel.h"

#include "app/domain/trash.h"
#include "app/services/workspace.h"

#include <QLocale>

#include <array>

namespace tenantry {

namespace {

constexpr std::array<const char *, TrashModel::Columns> titles{
    QT_TRANSLATE_NOOP("tenantry::TrashModel", "What"),
    QT_TRANSLATE_NOOP("tenantry::TrashModel", "Removed"),
    QT_TRANSLATE_NOOP("tenantry::TrashModel", "Kept until"),
};

QString dayText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

TrashModel::TrashModel(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::estateReplaced, this, &TrashModel::reset);
    connect(&workspace, &Workspace::estateChanged, this, [this](const EstateChange &change) {
        if (!change.trash.isEmpty() || !change.removedTrash.isEmpty())
            reset();
    });
}

void TrashModel::reset()
{
    // The trash changed a moment ago; who looks at it learns of it now.
    beginResetModel();
    endResetModel();
}

TrashKey TrashModel::keyAt(int row) const
{
    const QList<TrashEntry> &trash = m_workspace.estate().trash();
    const qsizetype at = trash.size() - 1 - row;
    return at >= 0 && at < trash.size() ? trash[at].key : TrashKey();
}

int TrashModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_workspace.estate().trash().size());
}

int TrashModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant TrashModel::data(const QModelIndex &index, int role) const
{
    const TrashEntry *entry = m_workspace.estate().trashEntry(keyAt(index.row()));
    if (!entry || role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What: return capitalized(nameOf(*entry));
    case RemovedAt: return dayText(entry->removedAt);
    case KeptUntil: return dayText(entry->removedAt.addDays(daysInTrash));
    default: return {};
    }
}

QVariant TrashModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= Columns)
        return {};
    return tr(titles[static_cast<std::size_t>(section)]);
}

} // namespace tenantry

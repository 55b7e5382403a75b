#include "ui/licences/seatmodel.h"

#include "app/domain/licencetexts.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::array titles{
    QT_TRANSLATE_NOOP("tenantry::SeatModel", "Professional licences"),
    QT_TRANSLATE_NOOP("tenantry::SeatModel", "Region-level"),
    QT_TRANSLATE_NOOP("tenantry::SeatModel", "Tenant-level"),
    QT_TRANSLATE_NOOP("tenantry::SeatModel", "Together"),
    QT_TRANSLATE_NOOP("tenantry::SeatModel", "Saving"),
};
static_assert(titles.size() == SeatModel::Columns);

} // namespace

void SeatModel::show(const LicenceAdvice &advice, const std::optional<Seats> &seen)
{
    beginResetModel();
    m_rows = {{tr("Today: the clients that are here"), advice.today}};
    m_rows.append({tr("Advised: %1").arg(adviceWords(advice)), advice.advised, advice.saving()});
    if (advice.other)
        m_rows.append({tr("Alternative: %1").arg(alternativeWords(advice)), *advice.other,
                       advice.today.total() - advice.other->total()});
    if (seen)
        m_rows.append({tr("Seen: what tenants have listed"), *seen});
    endResetModel();
}

int SeatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SeatModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant SeatModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != Way)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const QString shown = text(m_rows.at(index.row()), index.column());
    const bool isShown = role == Qt::DisplayRole
                      || (role == Qt::ToolTipRole && index.column() == Way);
    return isShown ? QVariant(shown) : QVariant();
}

QVariant SeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole && section != Way)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Saving)
        return tr("Against today; below zero where clients are missing today");
    return role == Qt::DisplayRole ? QVariant(tr(titles.at(static_cast<std::size_t>(section))))
                                   : QVariant();
}

QString SeatModel::text(const Row &row, int column) const
{
    const QLocale locale;
    switch (column) {
    case Way: return row.way;
    case RegionLevel: return locale.toString(row.seats.regionLevel);
    case TenantLevel: return locale.toString(row.seats.tenantLevel);
    case Total: return locale.toString(row.seats.total());
    case Saving: return row.saving ? locale.toString(*row.saving) : QString();
    default: return {};
    }
}

} // namespace tenantry

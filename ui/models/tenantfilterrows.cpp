// How views are told of what is shown; what that is, is in tenantfilter.cpp.
#include "app/services/workspace.h"
#include "ui/models/tenantfilter.h"

#include <algorithm>
#include <iterator>

namespace tenantry {

QModelIndex TenantFilter::mapToSource(const QModelIndex &index) const
{
    return index.isValid() ? m_model.index(sourceRow(index.row()), index.column()) : QModelIndex();
}

QModelIndex TenantFilter::mapFromSource(const QModelIndex &index) const
{
    return index.isValid() && isShown(index.row())
             ? createIndex(m_places[static_cast<std::size_t>(index.row())], index.column())
             : QModelIndex();
}

QModelIndex TenantFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex TenantFilter::parent(const QModelIndex &) const
{
    return {};
}

int TenantFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TenantFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_model.columnCount();
}

QVariant TenantFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_model.headerData(section, orientation, role)
                                         : QVariant();
}

bool TenantFilter::isShown(int row) const
{
    return m_places.at(static_cast<std::size_t>(row)) >= 0;
}

void TenantFilter::connectSource()
{
    connect(&m_model, &TenantModel::dataChanged, this, &TenantFilter::takeData);
    connect(&m_model, &TenantModel::rowsInserted, this, &TenantFilter::takeInserted);
    connect(&m_model, &TenantModel::rowsAboutToBeRemoved, this, &TenantFilter::takeDeparture);
    connect(&m_model, &TenantModel::rowsRemoved, this, &TenantFilter::takeRemoved);
    connect(&m_model, &TenantModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_model, &TenantModel::modelReset, this, [this] {
        takeReset();
        endResetModel();
    });
}

void TenantFilter::takeReset()
{
    sortAll();
    m_shown = accepted();
    m_attention.reset();
    m_places.assign(m_sorted.size(), -1);
    number(0, m_shown.size());
}

void TenantFilter::takeData(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    m_attention.reset();
    const bool isRearranged = from.column() <= MarkColumn
                           || (from.column() <= m_column && m_column <= to.column());
    if (isRearranged && !m_isStill) {
        if (from.row() == to.row())
            return takeOne(from.row(), to.column());
        sortAll();
        show(accepted());
    }
    if (m_shown.empty())
        return;
    const bool isOne = from.row() == to.row();
    if (isOne && !isShown(from.row()))
        return;
    const int first = isOne ? m_places[static_cast<std::size_t>(from.row())] : 0;
    const int last = isOne ? first : rowCount() - 1;
    emit dataChanged(index(first, from.column()), index(last, to.column()), roles);
}

void TenantFilter::takeOne(int row, int lastColumn)
{
    const auto before = [this](int a, int b) { return isBefore(a, b); };
    const auto known = std::ranges::find(m_sorted, row);
    const int old = m_places[static_cast<std::size_t>(row)];
    const bool isAcceptedNow = isAccepted(row);
    const bool isInPlace = (known == m_sorted.begin() || before(*std::prev(known), row))
                        && (std::next(known) == m_sorted.end() || before(row, *std::next(known)));
    if (isInPlace && isAcceptedNow == (old >= 0)) {
        if (old >= 0)
            emit dataChanged(index(old, 0), index(old, lastColumn));
        return;
    }
    m_sorted.erase(known);
    m_sorted.insert(std::ranges::lower_bound(m_sorted, row, before), row);
    Rows others = m_shown;
    if (old >= 0)
        others.erase(others.begin() + old);
    const auto place = std::ranges::lower_bound(others, row, before);
    const int fresh = static_cast<int>(place - others.begin());
    if (isAcceptedNow)
        others.insert(place, row);
    const auto replace = [this, &others, row] {
        m_shown = std::move(others);
        m_places[static_cast<std::size_t>(row)] = -1;
        number(0, m_shown.size());
    };
    if (old >= 0 && isAcceptedNow) {
        if (fresh != old) {
            beginMoveRows({}, old, old, {}, fresh > old ? fresh + 1 : fresh);
            replace();
            endMoveRows();
        }
        emit dataChanged(index(fresh, 0), index(fresh, columnCount() - 1));
    } else if (old >= 0) {
        beginRemoveRows({}, old, old);
        replace();
        endRemoveRows();
    } else if (isAcceptedNow) {
        beginInsertRows({}, fresh, fresh);
        replace();
        endInsertRows();
    }
}

void TenantFilter::takeInserted(const QModelIndex &, int first, int last)
{
    shift(first, last - first + 1);
    m_places.insert(m_places.begin() + first, static_cast<std::size_t>(last - first + 1), -1);
    sortAll();
    show(accepted());
}

void TenantFilter::takeDeparture(const QModelIndex &, int first, int last)
{
    const auto isGoing = [first, last](int row) { return first <= row && row <= last; };
    std::erase_if(m_sorted, isGoing);
    Rows staying = m_shown;
    std::erase_if(staying, isGoing);
    show(staying);
}

void TenantFilter::takeRemoved(const QModelIndex &, int first, int last)
{
    m_places.erase(m_places.begin() + first, m_places.begin() + last + 1);
    shift(first, first - last - 1);
}

/// The source counts its rows from here on anew.
void TenantFilter::shift(int from, int by)
{
    for (Rows *rows : {&m_sorted, &m_shown})
        for (int &row : *rows)
            row += row >= from ? by : 0;
}

/// Those that go are gathered at the end and leave together, those that come arrive there; what is
/// chosen stays chosen.
void TenantFilter::show(const Rows &rows)
{
    m_attention.reset();
    std::vector<bool> isWanted(m_places.size());
    for (const int row : rows)
        isWanted[static_cast<std::size_t>(row)] = true;
    const auto stays = [&isWanted](int row) { return isWanted[static_cast<std::size_t>(row)]; };
    Rows gathered = m_shown;
    std::stable_partition(gathered.begin(), gathered.end(), stays);
    const auto staying = static_cast<std::size_t>(std::ranges::count_if(gathered, stays));
    if (staying < gathered.size()) {
        arrange(gathered);
        beginRemoveRows({}, static_cast<int>(staying), rowCount() - 1);
        for (std::size_t place = staying; place < m_shown.size(); ++place)
            m_places[static_cast<std::size_t>(m_shown[place])] = -1;
        m_shown.resize(staying);
        endRemoveRows();
    }
    if (staying < rows.size()) {
        beginInsertRows({}, static_cast<int>(staying), static_cast<int>(rows.size()) - 1);
        for (const int row : rows)
            if (!isShown(row))
                m_shown.push_back(row);
        number(staying, m_shown.size());
        endInsertRows();
    }
    arrange(rows);
}

/// The same rows in another order.
void TenantFilter::arrange(const Rows &rows)
{
    if (rows == m_shown)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    Rows sources;
    for (const QModelIndex &index : from)
        sources.push_back(sourceRow(index.row()));
    m_shown = rows;
    number(0, m_shown.size());
    QModelIndexList to;
    for (qsizetype i = 0; i < from.size(); ++i) {
        const int row = sources[static_cast<std::size_t>(i)];
        to.append(createIndex(m_places[static_cast<std::size_t>(row)], from[i].column()));
    }
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

void TenantFilter::number(std::size_t from, std::size_t to)
{
    for (std::size_t place = from; place < to; ++place)
        m_places[static_cast<std::size_t>(m_shown[place])] = static_cast<int>(place);
}

} // namespace tenantry

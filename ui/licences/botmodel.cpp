#include "ui/licences/botmodel.h"

#include "app/services/licencebook.h"
#include "app/services/workspace.h"
#include "ui/timetext.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <tuple>

namespace tenantry {

namespace {

constexpr std::array titles{
    QT_TRANSLATE_NOOP("tenantry::BotModel", "Tenant"),
    QT_TRANSLATE_NOOP("tenantry::BotModel", "Client"),
    QT_TRANSLATE_NOOP("tenantry::BotModel", "Bot user"),
    QT_TRANSLATE_NOOP("tenantry::BotModel", "Subject"),
    QT_TRANSLATE_NOOP("tenantry::BotModel", "Professional"),
    QT_TRANSLATE_NOOP("tenantry::BotModel", "Seen"),
};
static_assert(titles.size() == BotModel::Columns);

} // namespace

BotModel::BotModel(const Workspace &workspace, const LicenceBook &book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_book(book)
{}

void BotModel::show(const LicenceAdvice &advice)
{
    m_subscription = advice.subscription;
    QList<Row> fresh = rowsOf(advice, m_workspace.estate());
    takeSeats(fresh);
    const auto place = [](const Row &row) { return std::tie(row.tenant, row.subject); };
    if (std::ranges::equal(fresh, m_rows, {}, place, place)) {
        m_rows = std::move(fresh); // what is chosen stays chosen
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(fresh);
    endResetModel();
}

void BotModel::clear()
{
    beginResetModel();
    m_subscription = {};
    m_rows.clear();
    endResetModel();
}

QList<BotModel::Row> BotModel::rowsOf(const LicenceAdvice &advice, const Estate &estate)
{
    QList<Row> rows;
    for (const BotGroup &group : advice.bots) {
        const Client *client = estate.client(group.client);
        if (!client)
            continue;
        const QString subject = botSubject(client->clientId);
        for (const TenantKey &key : group.tenants) {
            const Tenant *tenant = estate.tenant(key);
            if (!tenant)
                continue;
            const Contact *contact = estate.contact(client->key, key);
            const bool isKnown = contact && contact->state == ContactState::BotKnown;
            rows.append({key, tenant->name, tenant->regionCode, client->name,
                         isKnown ? contact->bot.name : Text(), subject});
        }
    }
    return rows;
}

void BotModel::refreshSeats()
{
    takeSeats(m_rows);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, Professional), index(rowCount() - 1, SeenAt));
}

void BotModel::takeSeats(QList<Row> &rows) const
{
    const LicencesSeen &seen = m_book.seen(m_subscription);
    for (Row &row : rows)
        row.seat = seen.of(row.subject, row.regionCode);
}

int BotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BotModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant BotModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return toolTip(row, index.column());
    case SortRole: return sortValue(row, index.column());
    default: return {};
    }
}

QVariant BotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= Columns)
        return {};
    return tr(titles.at(static_cast<std::size_t>(section)));
}

QString BotModel::text(const Row &row, int column) const
{
    switch (column) {
    case TenantName: return row.tenantName;
    case ClientName: return row.clientName;
    case BotName: return row.botName.isEmpty() ? tr("not known") : row.botName;
    case Subject: return row.subject;
    case Professional: return seatText(row.seat);
    case SeenAt: return row.seat.at.isValid() ? momentText(row.seat.at) : tr("–");
    default: return {};
    }
}

QString BotModel::seatText(const SeatSighting &seat) const
{
    switch (seat.state) {
    case SeatState::NotSeen: return tr("not looked");
    case SeatState::CouldNotLook: return tr("could not look");
    case SeatState::NotAssigned: return tr("no");
    case SeatState::Assigned: break;
    }
    const QDate since = seat.since.toLocalTime().date();
    return since.isValid()
             ? tr("yes, since %1").arg(QLocale().toString(since, QLocale::ShortFormat))
             : tr("yes");
}

QVariant BotModel::sortValue(const Row &row, int column) const
{
    if (column == Professional)
        return static_cast<int>(row.seat.state);
    if (column == SeenAt)
        return row.seat.at;
    return text(row, column);
}

QString BotModel::toolTip(const Row &row, int column) const
{
    if (column != Professional && column != SeenAt)
        return text(row, column);
    if (row.seat.state == SeatState::CouldNotLook)
        return row.seat.message;
    const Tenant *tenant = m_workspace.estate().tenant(row.seat.tenant);
    return tenant ? tr("Listed by %1").arg(tenant->host) : QString();
}

} // namespace tenantry

#pragma once

#include "app/domain/licencesseen.h"

#include <QAbstractTableModel>

namespace tenantry {

class LicenceBook;
class Workspace;

/// The bots of one subscription, each client on each tenant that it reaches, with what was seen of
/// its professional licence.
class BotModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TenantName, ClientName, BotName, Subject, Professional, SeenAt, Columns };
    enum Role { SortRole = Qt::UserRole + 1 };

    BotModel(const Workspace &workspace, const LicenceBook &book, QObject *parent = nullptr);

    void show(const LicenceAdvice &advice);
    void clear();
    /// Takes what has been seen meanwhile.
    void refreshSeats();
    const TenantKey &tenantAt(int row) const { return m_rows.at(row).tenant; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        TenantKey tenant;
        QString tenantName;
        QString regionCode;
        QString clientName;
        QString botName; // empty: not known
        QString subject;
        SeatSighting seat = {};
    };

    static QList<Row> rowsOf(const LicenceAdvice &advice, const Estate &estate);
    void takeSeats(QList<Row> &rows) const;
    QString text(const Row &row, int column) const;
    QString seatText(const SeatSighting &seat) const;
    QVariant sortValue(const Row &row, int column) const;
    QString toolTip(const Row &row, int column) const;

    const Workspace &m_workspace;
    const LicenceBook &m_book;
    SubscriptionKey m_subscription;
    QList<Row> m_rows;
};

} // namespace tenantry

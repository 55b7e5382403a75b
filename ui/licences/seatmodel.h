#pragma once

#include "app/domain/licences.h"

#include <QAbstractTableModel>

namespace tenantry {

/// The licence arithmetic of one subscription: today, as advised, the alternative, and what was
/// seen.
class SeatModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Way, RegionLevel, TenantLevel, Total, Saving, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// `seen`: none where no tenant has shown its assignments.
    void show(const LicenceAdvice &advice, const std::optional<Seats> &seen);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString way;
        Seats seats;
        std::optional<int> saving = {}; // against today
    };

    QString text(const Row &row, int column) const;

    QList<Row> m_rows;
};

} // namespace tenantry

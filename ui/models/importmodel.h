#pragma once

#include "app/domain/importplan.h"

#include <QAbstractTableModel>

namespace tenantry {

class Theme;

enum ImportColumn {
    ImportStateColumn,
    ImportRowColumn,
    ImportSubjectColumn,
    ImportSubscriptionColumn,
    ImportClientColumn,
    ImportSecretColumn,
    ImportReasonColumn,
    ImportColumns
};

/// "New", "In conflict", …
QString stateTitle(PlannedRow::State state);

/// The preview of an import: a row for each row of the file.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { StateRole = Qt::UserRole };

    explicit ImportModel(const Theme &theme, QObject *parent = nullptr);

    void setRows(const QList<PlannedRow> &rows);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Theme &m_theme;
    QList<PlannedRow> m_rows;
};

} // namespace tenantry

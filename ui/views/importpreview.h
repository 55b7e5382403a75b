#pragma once

#include <QTableView>

namespace tenantry {

/// Shows an ImportModel, or a filter over one: what becomes of each row before anything is taken
/// in.
class ImportPreview final : public QTableView
{
    Q_OBJECT

public:
    ImportPreview(QAbstractItemModel &model, QWidget *parent);
};

} // namespace tenantry

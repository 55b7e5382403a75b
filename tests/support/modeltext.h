#pragma once

#include <QAbstractItemModel>

namespace tenantry {

/// A model as text, a row a line, cells between bars, children indented; whatever it makes only
/// when somebody looks is looked at.
inline QStringList modelText(QAbstractItemModel &model,
                             const QModelIndex &parent = {},
                             int depth = 0)
{
    QStringList lines;
    while (model.canFetchMore(parent))
        model.fetchMore(parent);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data().toString());
        lines.append(QString(2 * depth, ' ') + cells.join(" | ").trimmed());
        lines += modelText(model, model.index(row, 0, parent), depth + 1);
    }
    return lines;
}

} // namespace tenantry

#pragma once

#include "app/formats/columnmapping.h"

#include <QScrollArea>

class QComboBox;

namespace tenantry {

/// What each column of a file means: a choice a column, with what stands in its first row.
class MappingGrid final : public QScrollArea
{
    Q_OBJECT

public:
    MappingGrid(const ImportTable &table, const ColumnMapping &mapping, QWidget *parent);

    ColumnMapping mapping() const;

signals:
    void changed();

private:
    /// A meaning is chosen once: the other column that had it loses it.
    void choose(qsizetype column);

    QList<QComboBox *> m_choices; // children
};

} // namespace tenantry

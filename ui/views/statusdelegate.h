#pragma once

#include "ui/theme.h"
#include "ui/views/celldelegate.h"

namespace tenantry {

/// A status as shape, word and colour.
class StatusDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    StatusDelegate(const Theme &theme, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace tenantry

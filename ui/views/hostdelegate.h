#pragma once

#include "ui/theme.h"
#include "ui/views/celldelegate.h"

namespace tenantry {

/// A host, elided in the middle.
class HostDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    HostDelegate(const Theme &theme, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace tenantry

#pragma once

#include "ui/theme.h"
#include "ui/views/celldelegate.h"

namespace tenantry {

/// The environment of a tenant, with a stripe before a production one.
class EnvironmentDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    EnvironmentDelegate(const Theme &theme, QObject *parent);

protected:
    void paintContent(QPainter &painter,
                      const QStyleOptionViewItem &cell,
                      const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace tenantry

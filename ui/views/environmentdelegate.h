#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace tenantry {

/// The environment of a tenant, with a stripe before a production one.
class EnvironmentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EnvironmentDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace tenantry

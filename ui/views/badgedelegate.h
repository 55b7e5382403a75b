#pragma once

#include "ui/theme.h"
#include "ui/views/celldelegate.h"

namespace tenantry {

/// A client's name behind its tier: O, R or T in a rounded square.
class BadgeDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    BadgeDelegate(const Theme &theme, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace tenantry

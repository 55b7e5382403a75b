#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace tenantry {

/// A picture and a colour for what was found, beside the words.
class DiscoveryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DiscoveryDelegate(const Theme &theme, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace tenantry

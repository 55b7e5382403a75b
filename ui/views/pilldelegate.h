#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace tenantry {

/// How long a token is still good, in a pill: amber under ten minutes, red under one.
class PillDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PillDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    static Token tokenFor(qint64 seconds);

private:
    const Theme &m_theme;
};

} // namespace tenantry

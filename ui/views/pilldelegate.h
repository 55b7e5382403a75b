#pragma once

#include "ui/theme.h"
#include "ui/views/celldelegate.h"

namespace tenantry {

/// How long a token is still good, in a pill: amber under ten minutes, red under one.
class PillDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    PillDelegate(const Theme &theme, QObject *parent);

    static Token tokenFor(qint64 seconds);

protected:
    void paintContent(QPainter &painter,
                      const QStyleOptionViewItem &cell,
                      const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace tenantry

#pragma once

#include "app/services/exportorder.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace tenantry {

class WindowState;

/// What is remembered of exports, so that the next one takes less: the orders with the state of the
/// window, what was agreed to until the program ends. Never anything secret.
class ExportMemory final : public QObject
{
    Q_OBJECT

public:
    /// The state outlives it.
    explicit ExportMemory(const WindowState &state, QObject *parent = nullptr);

    /// The newest order; without a format where there is none.
    const ExportOrder &last() const { return m_last; }
    /// Where to, and how, this format was exported last, else as it usually is. Without tenants.
    ExportOrder orderOf(const Exporter &exporter) const;
    void keep(const ExportOrder &order);
    /// The region-level clients whose secrets may be written without asking again.
    const QSet<ClientKey> &agreed() const { return m_agreed; }
    void agree(const QList<ClientKey> &clients);

signals:
    void changed();

private:
    ExportOrder stored(const QString &format) const;

    const WindowState &m_state;
    QHash<QString, ExportOrder> m_orders; // of this session, by format
    ExportOrder m_last;
    QSet<ClientKey> m_agreed;
};

} // namespace tenantry

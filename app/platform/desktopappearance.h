#pragma once

#include <QObject>

namespace tenantry {

/// Whether the desktop prefers dark windows, asked of its settings portal. Where there is no portal
/// it never answers.
class DesktopAppearance final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopAppearance(QObject *parent = nullptr);

    /// Asks; told() comes later, if at all.
    void ask();

signals:
    void told(bool isDark);
};

} // namespace tenantry

#pragma once

#include "ui/deskparts.h"
#include "ui/models/scope.h"

#include <QObject>

namespace tenantry {

class WindowState;

/// Speaks up once a day when something is to be done, and writes the calendar file.
class ReminderDesk final : public QObject
{
    Q_OBJECT

public:
    ReminderDesk(const DeskParts &parts, const WindowState &state, QObject *parent = nullptr);

signals:
    void scopeWanted(const tenantry::Scope &scope);

private:
    /// Looks at the estate alone: a start contacts nobody.
    void speakUp();
    void refresh();
    void askPath();
    void write(const QString &path);

    DeskParts m_parts;
    const WindowState &m_state;
};

} // namespace tenantry

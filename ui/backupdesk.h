#pragma once

#include "ui/deskparts.h"

#include <QObject>

namespace tenantry {

/// Backs everything up, and restores it.
class BackupDesk final : public QObject
{
    Q_OBJECT

public:
    explicit BackupDesk(const DeskParts &parts, QObject *parent = nullptr);

private:
    void refresh();
    void backUp();
    void restore();
    void tellRestored(const QString &sentence, bool canBeUndone);

    DeskParts m_parts;
};

} // namespace tenantry

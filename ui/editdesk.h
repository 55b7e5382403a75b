#pragma once

#include "app/domain/result.h"
#include "ui/deskparts.h"

#include <QObject>

namespace tenantry {

/// Changes the estate by what is chosen, and takes changes back.
class EditDesk final : public QObject
{
    Q_OBJECT

public:
    explicit EditDesk(const DeskParts &parts, QObject *parent = nullptr);

private:
    void refresh();
    void remove();
    void edit();
    void undo();
    void redo();
    /// Says what was done, with the way back.
    void tellDone();
    void tell(const Result<void> &done);

    DeskParts m_parts;
};

} // namespace tenantry

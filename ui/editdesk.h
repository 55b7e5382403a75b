#pragma once

#include "app/domain/estatechange.h"
#include "app/domain/result.h"
#include "ui/deskparts.h"

#include <QObject>

class QDialog;

namespace tenantry {

/// Changes the estate by what is chosen, and takes changes back.
class EditDesk final : public QObject
{
    Q_OBJECT

public:
    explicit EditDesk(const DeskParts &parts, QObject *parent = nullptr);

    /// Says what was done, with the way back.
    void tellDone();

private:
    void refresh();
    void takeDeed();
    void remove();
    void removeSearch(const EstateChange &removals);
    void edit();
    /// The dialog for what is chosen; null where it cannot be edited.
    QDialog *editor() const;
    bool canEdit() const;
    void markProduction(bool isProduction);
    Result<EstateChange> productionChange(bool isProduction) const;
    bool isProductionChosen() const;
    void undo();
    void redo();
    void tell(const Result<void> &done);

    DeskParts m_parts;
};

} // namespace tenantry

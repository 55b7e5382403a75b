#pragma once

#include "app/domain/estatechange.h"
#include "ui/deskparts.h"
#include "ui/models/scope.h"

#include <QObject>

class QLineEdit;

namespace tenantry {

/// Saves what is searched for, and brings a saved search into the search field.
class SearchDesk final : public QObject
{
    Q_OBJECT

public:
    /// The field outlives it.
    SearchDesk(const DeskParts &parts, QLineEdit &field, QObject *parent);

    /// The tree shows another scope now.
    void follow(const Scope &scope);

signals:
    void scopeWanted(const tenantry::Scope &scope);

private:
    void save();
    void refresh();
    void takeText();
    void take(const EstateChange &change);

    DeskParts m_parts;
    QLineEdit &m_field;
    QString m_text;         // that a saved search brought; empty where none is shown
    SavedSearchKey m_shown; // where the text in the field began
};

} // namespace tenantry

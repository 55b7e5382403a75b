#pragma once

#include "app/domain/secret.h"

#include <QLineEdit>

namespace tenantry {

/// A field for a secret that is put in and never shown: dots only, no undo, no completion, no
/// prediction. What is stored already is never loaded into it.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);
    ~SecretEdit() override;

    void put(const Secret &secret);
    /// A copy of what is in the field; the field keeps it until forget().
    Secret secret() const;
    void forget();

protected:
    /// There is nothing to be copied or dragged out of the field.
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace tenantry

#pragma once

#include "app/domain/remarks.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace tenantry {

class OptionalDate;

/// The fields of remarks, for the dialogs that edit them; the widgets belong to their parent.
class RemarksFields
{
public:
    explicit RemarksFields(const QDate &today, QWidget *parent);

    void show(const Remarks &remarks);
    Remarks remarks() const;

    QLineEdit *owner;
    QPlainTextEdit *notes;
    OptionalDate *reminder;
};

} // namespace tenantry

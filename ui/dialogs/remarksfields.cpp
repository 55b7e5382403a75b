#include "ui/dialogs/remarksfields.h"

#include "ui/widgets/optionaldate.h"

#include <QCoreApplication>

namespace tenantry {

namespace {

constexpr int noteLines = 3;

} // namespace

RemarksFields::RemarksFields(const QDate &today, QWidget *parent)
    : owner(new QLineEdit(parent))
    , notes(new QPlainTextEdit(parent))
    , reminder(new OptionalDate(QCoreApplication::translate("RemarksFields", "Remin&d on"),
                                today,
                                parent))
{
    notes->setTabChangesFocus(true);
    notes->setFixedHeight(notes->fontMetrics().lineSpacing() * noteLines + 16);
    owner->setPlaceholderText(QCoreApplication::translate("RemarksFields", "Who to ask about it"));
}

void RemarksFields::show(const Remarks &remarks)
{
    owner->setText(remarks.owner);
    notes->setPlainText(remarks.notes);
    reminder->setDate(remarks.remindOn);
}

Remarks RemarksFields::remarks() const
{
    return {owner->text().simplified(), notes->toPlainText().trimmed(), reminder->date()};
}

} // namespace tenantry

#include "ui/widgets/scrollareaaccessible.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace tenantry {

namespace {

/// A plain widget's answers: all parts as children, and nothing where there is none.
QAccessibleInterface *make(const QString &type, QObject *object)
{
    if (type != QLatin1StringView("QScrollArea") || !object || !object->isWidgetType())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Client);
}

} // namespace

void installScrollAreaAccessible()
{
    QAccessible::installFactory(make);
}

} // namespace tenantry

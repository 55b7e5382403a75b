#include "ui/viewstack.h"

namespace tenantry {

ViewStack::ViewStack(QWidget *tenants, QWidget *parent)
    : QStackedWidget(parent)
{
    addWidget(tenants);
}

void ViewStack::add(Scope::Kind kind, Maker make)
{
    m_makers.insert(kind, std::move(make));
}

void ViewStack::show(const Scope &scope)
{
    const auto maker = m_makers.constFind(scope.kind);
    if (maker == m_makers.constEnd())
        return setCurrentIndex(0);
    QWidget *&view = m_views[scope.kind];
    if (!view) {
        view = (*maker)();
        addWidget(view);
    }
    setCurrentWidget(view);
}

} // namespace tenantry

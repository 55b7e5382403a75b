#pragma once

#include "ui/models/scope.h"

#include <QHash>
#include <QStackedWidget>

#include <functional>

namespace tenantry {

/// The middle of the window: the tenants, or the view that the tree has chosen. A view is made
/// when it is first shown, so that the start does not wait for it.
class ViewStack final : public QStackedWidget
{
    Q_OBJECT

public:
    /// `tenants` is shown for every scope that has no view of its own.
    explicit ViewStack(QWidget *tenants, QWidget *parent = nullptr);

    using Maker = std::function<QWidget *()>;
    void add(Scope::Kind kind, Maker make);
    void show(const Scope &scope);

private:
    QHash<Scope::Kind, Maker> m_makers;
    QHash<Scope::Kind, QWidget *> m_views; // children
};

} // namespace tenantry

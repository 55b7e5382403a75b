#pragma once

#include "ui/models/scope.h"
#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace tenantry {

class EmptyState;
class MessageArea;
class TenantFilter;
class TenantTable;
class ViewStack;
class Workspace;

/// The scope line, the messages, and the table, the sentence that stands for an empty one, or
/// another view.
class TenantPane final : public QWidget
{
    Q_OBJECT

public:
    TenantPane(const Workspace &workspace,
               TenantFilter &filter,
               const Theme &theme,
               QWidget *parent = nullptr);

    TenantTable &table() { return *m_table; }
    MessageArea &messages() { return *m_messages; }
    EmptyState &empty() { return *m_empty; }
    ViewStack &views() { return *m_views; }
    /// A sentence that takes the place of the table: a search that cannot be understood.
    void setProblem(const QString &sentence);
    void refresh();

private:
    QString scopeText() const;

    const Workspace &m_workspace;
    TenantFilter &m_filter;
    QTimer m_refresh;
    QLabel *m_line;
    MessageArea *m_messages;
    QStackedWidget *m_stack;
    ViewStack *m_views;
    TenantTable *m_table;
    EmptyState *m_empty;
    QString m_problem;
};

} // namespace tenantry

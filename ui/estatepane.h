#pragma once

#include "ui/models/estatetreemodel.h"
#include "ui/theme.h"

#include <QSet>
#include <QTreeView>

namespace tenantry {

/// The tree at the left; it keeps what is open and chosen when the estate changes.
class EstatePane final : public QTreeView
{
    Q_OBJECT

public:
    EstatePane(EstateTreeModel &tree, const Theme &theme, QWidget *parent = nullptr);

    Scope scope() const;
    void choose(const Scope &scope);
    /// The open nodes, to be kept until the next start.
    QStringList openPaths() const { return {m_open.begin(), m_open.end()}; }
    void setOpenPaths(const QStringList &paths);

signals:
    void scopeChosen(const tenantry::Scope &scope);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitCounts();
    void keepOpen(const QModelIndex &index, bool isOpen);
    void restore();
    void openNewcomers();
    void restoreBelow(const QModelIndex &parent);

    EstateTreeModel &m_tree;
    QSet<QString> m_open;
    QSet<QString> m_known; // subscriptions that were shown before: a new one comes open
    Scope m_scope;
    bool m_isRestoring = false;
};

} // namespace tenantry

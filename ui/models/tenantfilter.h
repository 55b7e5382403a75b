#pragma once

#include "ui/models/scope.h"
#include "ui/models/tenantmodel.h"

#include <QAbstractProxyModel>

#include <functional>
#include <optional>
#include <vector>

namespace tenantry {

/// The tenants of a scope that match the search, sorted by value. However many rows come and go at
/// once, views are told of it in three steps.
class TenantFilter final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    using Match = std::function<bool(const Tenant &)>;

    TenantFilter(Workspace &workspace, TenantModel &model, QObject *parent = nullptr);

    const TenantModel &model() const { return m_model; }
    const Scope &scope() const { return m_scope; }
    void setScope(const Scope &scope);
    /// An empty function: no search.
    void setSearch(Match match);
    bool isSearching() const { return static_cast<bool>(m_match); }
    /// While rows stand still, neither results nor edits move or hide one.
    void setStill(bool isStill);

    QList<TenantKey> tenants() const;
    /// The number of the source's row.
    int sourceRow(int row) const { return m_shown.at(static_cast<std::size_t>(row)); }
    int attentionCount() const;
    /// Of all that are shown, as they are shown.
    QList<Status> statuses() const;

    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    using Rows = std::vector<int>; // of the source

    void connectSource();
    void takeData(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles);
    void takeInserted(const QModelIndex &parent, int first, int last);
    void takeDeparture(const QModelIndex &parent, int first, int last);
    void takeRemoved(const QModelIndex &parent, int first, int last);
    void takeReset();
    void takeOne(int row, int lastColumn);
    bool isShown(int row) const;
    bool isAccepted(int row) const;
    bool isInScope(const TenantRow &row, const Tenant &tenant) const;

    void sortAll();
    bool isBefore(int a, int b) const;
    Rows accepted() const;
    void show(const Rows &rows);
    void arrange(const Rows &rows);
    void number(std::size_t from, std::size_t to);
    void shift(int from, int by);

    Workspace &m_workspace;
    TenantModel &m_model;
    Scope m_scope;
    Match m_match;
    bool m_isStill = false;
    int m_column = -1; // sorted by; -1: in the order of the source
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    Rows m_sorted; // all
    Rows m_shown;
    Rows m_places; // of the source's rows in m_shown; -1 where one is not shown
    mutable std::optional<int> m_attention;
};

} // namespace tenantry

#pragma once

#include "app/domain/licences.h"

#include <QAbstractTableModel>

namespace tenantry {

class LicenceBook;
class Workspace;

/// The subscriptions with their advice and its arithmetic, one a row.
class AdviceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Advice, Today, Advised, Alternative, Saving, Seen, Columns };
    enum Role { SortRole = Qt::UserRole + 1 };

    AdviceModel(const Workspace &workspace, const LicenceBook &book, QObject *parent = nullptr);

    /// Takes the estate as it is now.
    void refresh();
    const LicenceAdvice &at(int row) const { return m_advice.at(row); }
    const QList<LicenceAdvice> &all() const { return m_advice; }
    int rowOf(const SubscriptionKey &subscription) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refreshSeen(const SubscriptionKey &subscription);
    QString nameOf(const LicenceAdvice &advice) const;
    /// A text or a number; invalid where it is not known.
    QVariant value(const LicenceAdvice &advice, int column) const;
    QString toolTip(const LicenceAdvice &advice) const;

    const Workspace &m_workspace;
    const LicenceBook &m_book;
    QList<LicenceAdvice> m_advice;
};

} // namespace tenantry

#pragma once

#include "app/domain/reminders.h"
#include "ui/theme.h"

#include <QAbstractTableModel>

namespace tenantry {

class Workspace;

/// What is to be done, by day; as it was when refresh() was last called.
class ReminderModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Due, What, About, Why, Deed, Columns };

    ReminderModel(const Workspace &workspace, const Theme &theme, QObject *parent = nullptr);

    const Reminder &at(int row) const { return m_reminders.at(row); }
    /// The row of the reminder of the same kind about the same thing; -1 where there is none.
    int rowOf(const Reminder &reminder) const;
    /// Looks what is to be done now; nothing moves where that is the same.
    void refresh();
    /// The deed that settles a reminder, with its mnemonic: “&Audited today”.
    static QString deedText(ReminderKind kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Reminder &reminder, int column) const;
    QVariant color(const Reminder &reminder, int column) const;

    const Workspace &m_workspace;
    const Theme &m_theme;
    QList<Reminder> m_reminders;
    QDate m_today;
};

} // namespace tenantry

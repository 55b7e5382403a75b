#pragma once

#include "ui/deskparts.h"
#include "ui/models/scope.h"
#include "ui/reminders/remindermodel.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace tenantry {

class EmptyState;
struct EstateChange;

/// What is to be done, by day, each with the deed that settles it.
class RemindersPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RemindersPane(const DeskParts &parts, QWidget *parent = nullptr);

signals:
    void newSecretWanted(const tenantry::ClientKey &client);
    /// The user wants to see what a reminder is about.
    void scopeWanted(const tenantry::Scope &scope);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildList();
    void buildButtons();
    void connectParts();
    void takeChange(const EstateChange &change);
    void refreshLater();
    void refresh();
    void showChosen();
    QList<Reminder> chosen() const;
    /// Whether one deed settles all of these at once.
    static bool areAlike(const QList<Reminder> &reminders);
    void settle();
    void note(const QList<Reminder> &reminders);
    void edit();
    void goThere();

    DeskParts m_parts;
    ReminderModel m_model;
    QTimer m_refresh;
    QStackedWidget *m_stack;
    QTableView *m_list;
    EmptyState *m_empty;
    QLabel *m_reason;
    QPushButton *m_settle;
    QPushButton *m_edit;
    QPushButton *m_goThere;
    QPushButton *m_export;
};

} // namespace tenantry

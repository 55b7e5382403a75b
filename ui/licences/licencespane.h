#pragma once

#include "app/services/licencebook.h"
#include "ui/deskparts.h"
#include "ui/licences/advicemodel.h"
#include "ui/licences/botmodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedLayout;
class QTabWidget;

namespace tenantry {

class AdvicePage;
class EmptyState;
class LookBar;
class SortedTable;

/// Which tier of client to use in each subscription, what that costs in professional licences, and
/// which bot users were seen to hold one.
class LicencesPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LicencesPane(const DeskParts &parts, QWidget *parent = nullptr);
    ~LicencesPane() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *madeContent();
    void connectParts();
    void refreshLater();
    void startRefresh();
    void refresh();
    void refreshSeats();
    void showChosen();
    void showSeats();
    void showHint();
    void showTotals();
    /// The rows of the list that are chosen, all where none is.
    QList<SubscriptionKey> chosenSubscriptions() const;
    QList<TestTarget> targets() const;
    QString hint(const QList<TestTarget> &targets) const;
    void look();
    void begin();
    void end(const LookSummary &summary);
    void tellLocked(const QList<TestTarget> &locked);

    DeskParts m_parts;
    LicenceBook m_book;
    AdviceModel m_advice;
    BotModel m_bots;
    QTimer m_refresh;
    bool m_isStale = false; // the estate is another one than what is shown
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QLabel *m_totals;
    SortedTable *m_list;
    QTabWidget *m_tabs;
    AdvicePage *m_page;
    SortedTable *m_botList;
    LookBar *m_bar;
};

} // namespace tenantry

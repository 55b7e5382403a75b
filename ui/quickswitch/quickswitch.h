#pragma once

#include "app/domain/tenantfinder.h"
#include "ui/deskparts.h"
#include "ui/quickswitch/quickswitchmodel.h"
#include "ui/quickswitch/switchverb.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QFrame;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;

namespace tenantry {

class QuickSwitchVerbs;

/// A palette over the window: a few letters find a tenant, Enter copies its token, Tab leads to the
/// other verbs. While it is open the window's own shortcuts wait.
class QuickSwitch final : public QWidget
{
    Q_OBJECT

public:
    QuickSwitch(const DeskParts &parts, const TenantModel &tenants);
    ~QuickSwitch() override;

    void open();
    /// Gives the focus back to where it was.
    void leave();

signals:
    /// It has closed already.
    void verbChosen(tenantry::SwitchVerb verb, const tenantry::TenantKey &tenant);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void follow(const TenantModel &tenants);
    void search();
    void searchAgain();
    void show(const Result<QList<TenantKey>> &found);
    void place();
    void refresh();
    QString note() const;
    bool isKept(const QKeyEvent &event) const;
    bool takeKey(QObject *watched, QKeyEvent &event);
    bool takeMove(int key);
    bool takeLetters(QObject *watched, QKeyEvent &event);
    void choose(SwitchVerb verb);

    DeskParts m_parts;
    QuickSwitchModel m_model;
    std::optional<TenantFinder> m_finder; // of the estate as it is
    QString m_problem;
    QTimer m_refresh;
    QFrame *m_frame;
    QLineEdit *m_field;
    QLabel *m_note;
    QListView *m_list;
    QuickSwitchVerbs *m_verbs;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace tenantry

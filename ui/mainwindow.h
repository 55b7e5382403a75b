#pragma once

#include "ui/actions.h"
#include "ui/earlywindow.h"
#include "ui/models/estatetreemodel.h"
#include "ui/models/tenantfilter.h"
#include "ui/quickswitch/switchverb.h"
#include "ui/secretclipboard.h"
#include "ui/selection.h"
#include "ui/sweepcontroller.h"
#include "ui/windowstate.h"

#include <QTimer>

class QSplitter;

namespace tenantry {

class DetailPane;
class DialogDesk;
class EstatePane;
class SearchLine;
class TenantPane;
class TestDesk;
class TokenDesk;
struct DeskParts;

struct WindowOptions
{
    QString stateFile = {};  // empty: how the window is left is not kept
    QString selectHost = {}; // the tenant to begin with
    bool isDemo = false;
    bool isEstateComing = false; // shown at once; the estate is read only now: takeEstate() follows
};

/// The one window: shows the estate and turns what the user does into orders.
class MainWindow final : public EarlyWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace &workspace, Theme &theme, const WindowOptions &options);
    ~MainWindow() override;

    /// The estate of the workspace has been read: shows how it was left, and what to begin with.
    void takeEstate();
    /// Says something went wrong before the window was there.
    void tell(const Error &error, const QString &topic);
    void choose(const QString &host);

signals:
    void demoWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void connectActions();
    void connectTests();
    void connectDialogs();
    void connectClipboard();
    void addDesks();
    void addPaneCycle();
    void addViews();
    DeskParts deskParts();
    void applySearch(const QString &text);
    void applyScope(const Scope &scope);
    void applyTheme();
    void refreshLater() { m_refresh.start(); }
    void refresh();
    void refreshActions();
    void showDetails();
    void showDetailPane();
    void showMenu(const QPoint &at);
    void test();
    void copyToken(const QList<TenantKey> &tenants);
    void copyClientId(const ClientKey &key);
    void testAdded(const ClientKey &client);
    void openInBrowser(const Tenant *tenant);
    void serve(SwitchVerb verb, const TenantKey &tenant);

    WindowState::Parts parts();

    Workspace &m_workspace;
    Theme &m_theme;
    WindowState m_state;
    WindowOptions m_options;
    Actions m_actions;
    TenantModel m_tenants;
    TenantFilter m_filter;
    EstateTreeModel m_tree;
    SweepController m_sweeps;
    SecretClipboard m_clipboard;
    QTimer m_refresh;
    SearchLine *m_search;
    EstatePane *m_estatePane;
    TenantPane *m_tenantPane;
    DetailPane *m_detailPane;
    Selection m_selection;
    QSplitter *m_across;
    QSplitter *m_down;
    TestDesk *m_testDesk;
    TokenDesk *m_tokenDesk;
    DialogDesk *m_dialogDesk;
};

} // namespace tenantry

#include "ui/mainwindow.h"

#include "app/domain/search.h"
#include "app/services/workspace.h"
#include "ui/applicationpalette.h"
#include "ui/detailpane.h"
#include "ui/dialogdesk.h"
#include "ui/estatepane.h"
#include "ui/menus.h"
#include "ui/problem.h"
#include "ui/statuspane.h"
#include "ui/tenantpane.h"
#include "ui/testdesk.h"
#include "ui/tokendesk.h"
#include "ui/views/tenanttable.h"
#include "ui/viewstack.h"
#include "ui/widgets/clipboardlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagearea.h"
#include "ui/widgets/scrollareaaccessible.h"
#include "ui/widgets/searchline.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QSplitter>
#include <QStatusBar>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry {

namespace {

constexpr auto refreshDelay = 40ms; // many results, one repaint of the details
constexpr int searchWidth = 280;

} // namespace

MainWindow::MainWindow(Workspace &workspace, Theme &theme, const WindowOptions &options)
    : EarlyWindow(WindowState(options.stateFile),
                  options.isDemo ? tr("Demo") : QString(),
                  options.isEstateComing)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_state(options.stateFile)
    , m_options(options)
    , m_actions(theme, this)
    , m_tenants(workspace)
    , m_filter(workspace, m_tenants)
    , m_tree(workspace, m_tenants)
    , m_sweeps(workspace)
    , m_clipboard(workspace.ports().clock, *QGuiApplication::clipboard())
    , m_search(new SearchLine(this))
    , m_estatePane(new EstatePane(m_tree, theme, this))
    , m_tenantPane(new TenantPane(workspace, m_filter, theme, this))
    , m_detailPane(new DetailPane(m_actions, theme, this))
    , m_selection(workspace, m_tenants, m_filter, m_tenantPane->table())
    , m_across(new QSplitter(Qt::Horizontal, this))
    , m_down(new QSplitter(Qt::Vertical, this))
    , m_testDesk(
          new TestDesk(workspace, m_sweeps, m_tenants, m_filter, m_tenantPane->messages(), this))
    , m_tokenDesk(new TokenDesk(workspace, m_clipboard, m_tenantPane->messages(), this))
    , m_dialogDesk(new DialogDesk(workspace, m_clipboard, theme, *this))
{
    installScrollAreaAccessible();
    theme.setAppearance(m_state.appearance());
    build();
    connectParts();
    connectActions();
    connectTests();
    connectDialogs();
    connectClipboard();
    addDesks();
    addViews();
    m_state.restore(parts());
    if (options.isDemo)
        m_tenantPane->messages().tell(
            {.topic = u"demo"_s,
             .text = tr("Demo: a simulated Qlik Cloud on this computer; nothing is kept."),
             .isClosable = false});
    if (options.isEstateComing)
        m_tenantPane->setProblem(tr("The estate is being read."));
    else
        takeEstate();
    applyTheme();
    refresh();
    if (options.isEstateComing)
        showParts();
}

MainWindow::~MainWindow() = default;

void MainWindow::takeEstate()
{
    if (std::exchange(m_options.isEstateComing, false))
        m_tenantPane->setProblem({});
    m_search->setClearButtonEnabled(true); // looks for its icon on the disk: not while all wait
    if (m_state.openPaths().isEmpty())
        m_estatePane->expandToDepth(0);
    else
        m_estatePane->setOpenPaths(m_state.openPaths());
    choose(m_options.selectHost);
}

void MainWindow::tell(const Error &error, const QString &topic)
{
    m_tenantPane->messages().tell(problem(error, topic));
}

void MainWindow::choose(const QString &host)
{
    const Tenant *tenant = m_workspace.estate().tenantByHost(host);
    if (!tenant)
        return;
    m_estatePane->choose({});
    const QModelIndex row = m_tenants.index(m_tenants.rowOf(tenant->key), NameColumn);
    if (!m_filter.mapFromSource(row).isValid())
        m_search->clear(); // it would hide the tenant
    m_tenantPane->table().setCurrentIndex(m_filter.mapFromSource(row));
    m_tenantPane->table().setFocus();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_sweeps.cancel();
    m_state.save(parts());
    m_state.saveGeometry(*this);
    if (!m_options.isEstateComing)
        m_state.saveOpenPaths(m_estatePane->openPaths());
    m_state.saveAppearance(m_theme.appearance());
    m_state.saveDetailShown(m_actions.at(ActionId::ShowDetails)->isChecked());
    EarlyWindow::closeEvent(event);
}

void MainWindow::build()
{
    setWindowIcon(QIcon(u":/icons/tenantry.svg"_s));
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelay);
    m_search->setObjectName(u"searchField"_s);
    m_search->setAccessibleName(tr("Search the tenants"));
    m_search->leaveToWindow(m_actions.at(ActionId::Export)->shortcut());
    m_search->setPlaceholderText(tr("Search: acme region:eu is:failing"));
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(searchWidth);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_down->addWidget(m_tenantPane);
    m_down->addWidget(m_detailPane);
    m_down->setStretchFactor(0, 1);
    m_down->setSizes({556, 166});
    m_across->addWidget(m_estatePane);
    m_across->addWidget(m_down);
    m_across->setStretchFactor(1, 1);
    m_across->setSizes({250, 1030});
    for (QSplitter *splitter : {m_across, m_down}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    setCentralWidget(m_across);
    buildMenus(*this, m_actions, *m_search);
    buildAppearanceMenu(*this, m_theme);
    statusBar()->addPermanentWidget(new ClipboardLabel(m_clipboard, this));
    statusBar()->addWidget(new StatusPane(m_sweeps, m_actions, m_theme, this));
    QAction *details = m_actions.at(ActionId::ShowDetails);
    details->setChecked(m_state.isDetailShown());
    showDetailPane();
    setTabOrder(m_search, m_estatePane);
    setTabOrder(m_estatePane, &m_tenantPane->table());
    m_tenantPane->table().setFocus();
}

void MainWindow::changeEvent(QEvent *event)
{
    EarlyWindow::changeEvent(event);
    // The command line may have changed the estate meanwhile: the user comes back to what is true.
    if (event->type() != QEvent::ActivationChange || !isActiveWindow() || m_sweeps.isRunning())
        return;
    if (const Result<void> read = m_workspace.reloadIfChanged(); !read)
        tell(read.error(), u"estate"_s);
}

void MainWindow::showDetailPane()
{
    m_detailPane->setVisible(m_actions.at(ActionId::ShowDetails)->isChecked()
                             && showsTenants(m_filter.scope().kind)
                             && !m_workspace.estate().isEmpty());
}

void MainWindow::connectParts()
{
    connect(&m_theme, &Theme::changed, this, &MainWindow::applyTheme);
    connect(m_estatePane, &EstatePane::scopeChosen, this, &MainWindow::applyScope);
    connect(m_search, &QLineEdit::textChanged, this, &MainWindow::applySearch);
    connect(&m_tenantPane->table(), &TenantTable::selectionMoved, this, &MainWindow::refreshLater);
    connect(&m_tenantPane->table(), &TenantTable::menuWanted, this, &MainWindow::showMenu);
    connect(&m_tenants, &TenantModel::dataChanged, this, &MainWindow::refreshLater);
    connect(&m_filter, &TenantFilter::rowsInserted, this, &MainWindow::refreshLater);
    connect(&m_filter, &TenantFilter::rowsRemoved, this, &MainWindow::refreshLater);
    connect(&m_workspace, &Workspace::estateChanged, this, &MainWindow::refreshLater);
    connect(&m_workspace, &Workspace::estateReplaced, this, &MainWindow::refreshLater);
    connect(&m_refresh, &QTimer::timeout, this, &MainWindow::refresh);
    EmptyState *empty = &m_tenantPane->empty();
    connect(empty, &EmptyState::demoWanted, this, &MainWindow::demoWanted);
    connect(empty, &EmptyState::addClientWanted, m_actions.at(ActionId::AddClient),
            &QAction::trigger);
    connect(empty, &EmptyState::importWanted, m_actions.at(ActionId::Import), &QAction::trigger);
    connect(empty, &EmptyState::allWanted, this, [this] {
        m_search->clear();
        m_estatePane->choose({});
    });
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, void (MainWindow::*deed)()) {
        connect(m_actions.at(id), &QAction::triggered, this, deed);
    };
    on(ActionId::Test, &MainWindow::test);
    connect(m_actions.at(ActionId::OpenInBrowser), &QAction::triggered, this,
            [this] { openInBrowser(m_selection.tenant()); });
    connect(m_actions.at(ActionId::TestAll), &QAction::triggered, this, [this] {
        QList<TenantKey> all;
        for (const Tenant &tenant : m_workspace.estate().tenants())
            all.append(tenant.key);
        m_testDesk->testTenants(all);
    });
    connect(m_actions.at(ActionId::Cancel), &QAction::triggered, &m_sweeps,
            &SweepController::cancel);
    connect(m_actions.at(ActionId::Quit), &QAction::triggered, this, &QWidget::close);
    on(ActionId::ShowDetails, &MainWindow::showDetailPane);
    connect(m_actions.at(ActionId::Find), &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void MainWindow::connectTests()
{
    connect(&m_sweeps, &SweepController::begun, this, &MainWindow::refreshActions);
    connect(&m_sweeps, &SweepController::ended, this, &MainWindow::refreshLater);
    connect(m_testDesk, &TestDesk::attentionWanted, this, [this] {
        m_search->clear();
        m_estatePane->choose({.kind = Scope::Kind::NeedsAttention});
    });
}

void MainWindow::applySearch(const QString &text)
{
    const Result<Search> search = Search::parse(text, m_workspace.ports().clock.now());
    if (!search) {
        m_filter.setSearch([](const Tenant &) { return false; }); // what is hidden is not tested
        m_tenantPane->setProblem(search.error().message);
        return refreshLater();
    }
    m_tenantPane->setProblem({});
    if (search->isEmpty()) {
        m_filter.setSearch({});
    } else {
        m_filter.setSearch([this, parsed = *search](const Tenant &tenant) {
            return parsed.matches(m_workspace.estate(), tenant, m_workspace.regions());
        });
    }
    m_tenantPane->refresh();
    refreshLater();
}

void MainWindow::applyScope(const Scope &scope)
{
    // What is chosen stays chosen on the map and back.
    if (scope.kind != Scope::Kind::Map && m_filter.scope().kind != Scope::Kind::Map)
        m_tenantPane->table().clearSelection();
    m_filter.setScope(scope);
    m_tenantPane->views().show(scope);
    m_search->setEnabled(showsTenants(scope.kind));
    m_tenantPane->refresh();
    refreshLater();
}

void MainWindow::applyTheme()
{
    applyPalettes(m_theme);
    QPalette line = m_theme.palette();
    line.setColor(QPalette::Window, m_theme.color(Token::Line));
    for (const QSplitter *splitter : {m_across, m_down}) {
        splitter->handle(1)->setPalette(line);
        splitter->handle(1)->setAutoFillBackground(true);
    }
}

} // namespace tenantry

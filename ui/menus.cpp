#include "ui/menus.h"

#include "ui/actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Menus", text);
}

constexpr ActionId separator = ActionId::Add; // the button of the toolbar, in no menu

constexpr std::array fileCommands{ActionId::AddClient,
                                  ActionId::AddTenant,
                                  ActionId::AddSubscription,
                                  ActionId::CreateClient,
                                  separator,
                                  ActionId::Discover,
                                  ActionId::Import,
                                  separator,
                                  ActionId::Export,
                                  ActionId::RepeatExport,
                                  ActionId::ExportEstate,
                                  ActionId::ExportCalendar,
                                  separator,
                                  ActionId::Backup,
                                  ActionId::RestoreBackup,
                                  separator,
                                  ActionId::Lock,
                                  ActionId::Quit};
constexpr std::array editCommands{ActionId::Undo,
                                  ActionId::Redo,
                                  separator,
                                  ActionId::Edit,
                                  ActionId::MarkProduction,
                                  ActionId::Remove,
                                  separator,
                                  ActionId::CopyToken,
                                  ActionId::CopyClientId,
                                  separator,
                                  ActionId::Find,
                                  ActionId::SearchTerms,
                                  ActionId::SaveSearch,
                                  ActionId::QuickSwitch};
constexpr std::array tenantCommands{ActionId::Test,          ActionId::TestAll,
                                    ActionId::Cancel,        separator,
                                    ActionId::ReplaceSecret, ActionId::OpenInBrowser};
constexpr std::array viewCommands{ActionId::ShowDetails, ActionId::NextPane,
                                  ActionId::PreviousPane};

struct MenuEntry
{
    const char *title;
    const char *name;
    std::span<const ActionId> commands;
};

constexpr std::array menus{
    MenuEntry{QT_TRANSLATE_NOOP("Menus", "&File"), "fileMenu", fileCommands},
    MenuEntry{QT_TRANSLATE_NOOP("Menus", "&Edit"), "editMenu", editCommands},
    MenuEntry{QT_TRANSLATE_NOOP("Menus", "&Tenants"), "tenantsMenu", tenantCommands},
    MenuEntry{QT_TRANSLATE_NOOP("Menus", "&View"), "viewMenu", viewCommands},
};

struct AppearanceEntry
{
    Appearance appearance;
    const char *text;
    const char *name;
};

constexpr std::array appearances{
    AppearanceEntry{Appearance::System, QT_TRANSLATE_NOOP("Menus", "Like the &system"),
                    "appearanceSystem"},
    AppearanceEntry{Appearance::Light, QT_TRANSLATE_NOOP("Menus", "&Light"), "appearanceLight"},
    AppearanceEntry{Appearance::Dark, QT_TRANSLATE_NOOP("Menus", "&Dark"), "appearanceDark"},
};

void buildToolBar(QMainWindow &window, const Actions &actions, QLineEdit &search)
{
    QToolBar *bar = window.addToolBar(tr("Tools"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize({16, 16});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *add = new QToolButton(bar);
    add->setObjectName(u"addButton"_s);
    add->setDefaultAction(actions.at(ActionId::Add));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setPopupMode(QToolButton::InstantPopup);
    add->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(add);
    for (const ActionId id : {ActionId::AddClient, ActionId::AddTenant, ActionId::AddSubscription})
        menu->addAction(actions.at(id));
    add->setMenu(menu);
    bar->addWidget(add);
    for (const ActionId id : {ActionId::Import, ActionId::Test, ActionId::Export})
        bar->addAction(actions.at(id));
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    bar->addWidget(&search);
    bar->addAction(actions.at(ActionId::SearchTerms));
    auto *terms = qobject_cast<QToolButton *>(
        bar->widgetForAction(actions.at(ActionId::SearchTerms)));
    terms->setToolButtonStyle(Qt::ToolButtonIconOnly);
    terms->setFocusPolicy(Qt::TabFocus);
}

} // namespace

void buildMenus(QMainWindow &window, const Actions &actions, QLineEdit &search)
{
    for (const MenuEntry &entry : menus) {
        QMenu *menu = window.menuBar()->addMenu(tr(entry.title));
        menu->setObjectName(QLatin1StringView(entry.name));
        for (const ActionId id : entry.commands) {
            if (id == separator)
                menu->addSeparator();
            else
                menu->addAction(actions.at(id));
        }
    }
    buildToolBar(window, actions, search);
}

void buildAppearanceMenu(QMainWindow &window, Theme &theme)
{
    auto *menu = window.menuBar()->findChild<QMenu *>(u"viewMenu"_s)->addMenu(tr("&Appearance"));
    auto *group = new QActionGroup(menu);
    for (const AppearanceEntry &entry : appearances) {
        QAction *action = menu->addAction(tr(entry.text));
        action->setObjectName(QLatin1StringView(entry.name));
        action->setCheckable(true);
        action->setChecked(theme.appearance() == entry.appearance);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &theme,
                         [&theme, &entry] { theme.setAppearance(entry.appearance); });
    }
}

} // namespace tenantry

#include "ui/actions.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

struct Command
{
    ActionId id;
    QLatin1StringView name;
    const char *text;
    const char *tip;
    QLatin1StringView icon;
    QLatin1StringView shortcut;
};

constexpr std::array commands{
    Command{ActionId::Add, "add"_L1, QT_TRANSLATE_NOOP("Actions", "&Add"),
            QT_TRANSLATE_NOOP("Actions", "Add a client, a tenant or a subscription"), "add"_L1,
            ""_L1},
    Command{ActionId::AddClient, "addClient"_L1, QT_TRANSLATE_NOOP("Actions", "Add &client…"),
            QT_TRANSLATE_NOOP("Actions", "Add an OAuth client by pasting its ID and secret"),
            "key"_L1, "Ctrl+N"_L1},
    Command{ActionId::AddTenant, "addTenant"_L1, QT_TRANSLATE_NOOP("Actions", "Add &tenant…"),
            QT_TRANSLATE_NOOP("Actions", "Add one or more tenants by their hosts"), "tenant"_L1,
            "Ctrl+Shift+N"_L1},
    Command{ActionId::AddSubscription, "addSubscription"_L1,
            QT_TRANSLATE_NOOP("Actions", "Add &subscription…"),
            QT_TRANSLATE_NOOP("Actions", "Add a subscription with its licence number"),
            "subscription"_L1, ""_L1},
    Command{ActionId::CreateClient, "createClient"_L1,
            QT_TRANSLATE_NOOP("Actions", "Create a clie&nt in Qlik Cloud…"),
            QT_TRANSLATE_NOOP("Actions",
                              "Be guided through making a client where it is made, then paste it"),
            "client"_L1, ""_L1},
    Command{ActionId::Discover, "discover"_L1, QT_TRANSLATE_NOOP("Actions", "&Discover tenants…"),
            QT_TRANSLATE_NOOP("Actions", "List the tenants of an organization and take them in"),
            "search"_L1, "Ctrl+D"_L1},
    Command{ActionId::Import, "import"_L1, QT_TRANSLATE_NOOP("Actions", "&Import…"),
            QT_TRANSLATE_NOOP("Actions", "Take in tenants and clients from a file"), "import"_L1,
            "Ctrl+I"_L1},
    Command{ActionId::ImportClipboard, "importClipboard"_L1,
            QT_TRANSLATE_NOOP("Actions", "Import fr&om the clipboard…"),
            QT_TRANSLATE_NOOP("Actions", "Take in tenants and clients from a text that was copied"),
            ""_L1, "Ctrl+Shift+V"_L1},
    Command{ActionId::Export, "export"_L1, QT_TRANSLATE_NOOP("Actions", "&Export…"),
            QT_TRANSLATE_NOOP("Actions", "Write the configuration that other tools read"),
            "export"_L1, "Ctrl+E"_L1},
    Command{ActionId::RepeatExport, "repeatExport"_L1,
            QT_TRANSLATE_NOOP("Actions", "Re&peat the last export"),
            QT_TRANSLATE_NOOP("Actions", "Write the same tenants into the same file again"), ""_L1,
            "Ctrl+Shift+E"_L1},
    Command{ActionId::ExportEstate, "exportEstate"_L1,
            QT_TRANSLATE_NOOP("Actions", "Export the est&ate…"),
            QT_TRANSLATE_NOOP(
                "Actions", "Write subscriptions, tenants and clients, without secrets, to a file"),
            ""_L1, "Ctrl+Alt+E"_L1},
    Command{ActionId::ExportCalendar, "exportCalendar"_L1,
            QT_TRANSLATE_NOOP("Actions", "Export &reminders…"),
            QT_TRANSLATE_NOOP("Actions",
                              "Write the audits, rotations and reminders as a calendar file"),
            ""_L1, ""_L1},
    Command{ActionId::Backup, "backup"_L1, QT_TRANSLATE_NOOP("Actions", "&Back up…"),
            QT_TRANSLATE_NOOP("Actions", "Write everything, secrets too, into an encrypted file"),
            ""_L1, "Ctrl+B"_L1},
    Command{ActionId::RestoreBackup, "restoreBackup"_L1,
            QT_TRANSLATE_NOOP("Actions", "Restore a back&up…"),
            QT_TRANSLATE_NOOP("Actions", "Take everything back from an encrypted file"), ""_L1,
            "Ctrl+Shift+B"_L1},
    Command{ActionId::Lock, "lock"_L1, QT_TRANSLATE_NOOP("Actions", "&Forget tokens"),
            QT_TRANSLATE_NOOP("Actions", "Forget all access tokens and clear the clipboard"),
            "lock"_L1, "Ctrl+L"_L1},
    Command{ActionId::Quit, "quit"_L1, QT_TRANSLATE_NOOP("Actions", "&Quit"),
            QT_TRANSLATE_NOOP("Actions", "Quit Tenantry"), ""_L1, "Ctrl+Q"_L1},
    Command{ActionId::Undo, "undo"_L1, QT_TRANSLATE_NOOP("Actions", "&Undo"),
            QT_TRANSLATE_NOOP("Actions", "Take the last change of the estate back"), "undo"_L1,
            "Ctrl+Z"_L1},
    Command{ActionId::Redo, "redo"_L1, QT_TRANSLATE_NOOP("Actions", "&Redo"),
            QT_TRANSLATE_NOOP("Actions", "Do again what was taken back"), ""_L1, "Ctrl+Shift+Z"_L1},
    Command{ActionId::Edit, "edit"_L1, QT_TRANSLATE_NOOP("Actions", "&Edit…"),
            QT_TRANSLATE_NOOP("Actions", "Edit what is selected"), "edit"_L1, "F2"_L1},
    Command{ActionId::MarkProduction, "markProduction"_L1,
            QT_TRANSLATE_NOOP("Actions", "&Production"),
            QT_TRANSLATE_NOOP("Actions", "Mark what is selected, and all below it, as production"),
            ""_L1, "Ctrl+Shift+P"_L1},
    Command{ActionId::CopyClientId, "copyClientId"_L1,
            QT_TRANSLATE_NOOP("Actions", "Copy client &ID"),
            QT_TRANSLATE_NOOP("Actions", "Copy the ID of the client that is used here"), "copy"_L1,
            "Ctrl+C"_L1},
    Command{ActionId::CopyToken, "copyToken"_L1, QT_TRANSLATE_NOOP("Actions", "&Copy token"),
            QT_TRANSLATE_NOOP("Actions", "Copy a valid access token for this tenant"),
            "clipboard"_L1, "Ctrl+Shift+C"_L1},
    Command{ActionId::Find, "find"_L1, QT_TRANSLATE_NOOP("Actions", "&Find"),
            QT_TRANSLATE_NOOP("Actions", "Search the tenants"), "search"_L1, "Ctrl+F"_L1},
    Command{ActionId::SaveSearch, "saveSearch"_L1,
            QT_TRANSLATE_NOOP("Actions", "&Save the search…"),
            QT_TRANSLATE_NOOP("Actions", "Give the search a name and a place in the tree"), ""_L1,
            "Ctrl+S"_L1},
    Command{ActionId::SearchTerms, "searchTerms"_L1, QT_TRANSLATE_NOOP("Actions", "Search &terms…"),
            QT_TRANSLATE_NOOP("Actions", "See what the search understands, with examples"),
            "info"_L1, "Ctrl+Shift+F"_L1},
    Command{ActionId::QuickSwitch, "quickSwitch"_L1, QT_TRANSLATE_NOOP("Actions", "&Quick switch…"),
            QT_TRANSLATE_NOOP("Actions", "Find a tenant by a few letters and copy its token"),
            ""_L1, "Ctrl+K"_L1},
    Command{ActionId::Test, "test"_L1, QT_TRANSLATE_NOOP("Actions", "&Test"),
            QT_TRANSLATE_NOOP("Actions", "Test what is selected, or all that is shown"), "test"_L1,
            "F5"_L1},
    Command{ActionId::TestAll, "testAll"_L1, QT_TRANSLATE_NOOP("Actions", "Test &everything"),
            QT_TRANSLATE_NOOP("Actions", "Test all tenants"), ""_L1, "Shift+F5"_L1},
    Command{ActionId::Cancel, "cancelTest"_L1, QT_TRANSLATE_NOOP("Actions", "&Cancel the test"),
            QT_TRANSLATE_NOOP("Actions", "Stop the test; the results so far stay"), "close"_L1,
            "Esc"_L1},
    Command{ActionId::ReplaceSecret, "replaceSecret"_L1,
            QT_TRANSLATE_NOOP("Actions", "&Replace secret…"),
            QT_TRANSLATE_NOOP("Actions", "Store a new secret for this client"), "edit"_L1, ""_L1},
    Command{ActionId::Remove, "remove"_L1, QT_TRANSLATE_NOOP("Actions", "Re&move…"),
            QT_TRANSLATE_NOOP("Actions", "Take what is selected out of Tenantry"), "trash"_L1,
            "Del"_L1},
    Command{ActionId::OpenInBrowser, "openInBrowser"_L1,
            QT_TRANSLATE_NOOP("Actions", "&Open in browser"),
            QT_TRANSLATE_NOOP("Actions", "Open the tenant in the browser"), "open-browser"_L1,
            "Ctrl+O"_L1},
    Command{ActionId::ShowDetails, "showDetails"_L1, QT_TRANSLATE_NOOP("Actions", "&Details"),
            QT_TRANSLATE_NOOP("Actions", "Show or hide the details below the table"), "info"_L1,
            "F9"_L1},
    Command{ActionId::NextPane, "nextPane"_L1, QT_TRANSLATE_NOOP("Actions", "&Next pane"),
            QT_TRANSLATE_NOOP("Actions", "Move the keyboard to the next part of the window"), ""_L1,
            "F6"_L1},
    Command{ActionId::PreviousPane, "previousPane"_L1,
            QT_TRANSLATE_NOOP("Actions", "&Previous pane"),
            QT_TRANSLATE_NOOP("Actions", "Move the keyboard to the previous part of the window"),
            ""_L1, "Shift+F6"_L1},
};

} // namespace

Actions::Actions(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    for (const Command &command : commands) {
        auto *action = new QAction(QCoreApplication::translate("Actions", command.text), this);
        const QString tip = QCoreApplication::translate("Actions", command.tip);
        action->setObjectName(command.name);
        action->setStatusTip(tip);
        action->setShortcut(QKeySequence(command.shortcut, QKeySequence::PortableText));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, keys));
        m_actions.insert(command.id, action);
    }
    at(ActionId::ShowDetails)->setCheckable(true);
    at(ActionId::MarkProduction)->setCheckable(true);
    connect(&theme, &Theme::changed, this, &Actions::refreshIcons);
    refreshIcons();
}

void Actions::refreshIcons()
{
    for (const Command &command : commands)
        if (!command.icon.isEmpty())
            at(command.id)->setIcon(m_theme.icon(command.icon));
}

} // namespace tenantry

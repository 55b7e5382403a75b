#pragma once

#include "ui/theme.h"

#include <QAction>
#include <QHash>
#include <QObject>

namespace tenantry {

enum class ActionId {
    Add, // holds the menu of the three below
    AddClient,
    AddTenant,
    AddSubscription,
    CreateClient,
    Discover,
    Import,
    Export,
    RepeatExport,
    ExportEstate,
    ExportCalendar,
    Backup,
    RestoreBackup,
    Lock,
    Quit,
    Undo,
    Redo,
    Edit,
    MarkProduction,
    CopyClientId,
    CopyToken,
    Find,
    SaveSearch,
    SearchTerms,
    QuickSwitch,
    Test,
    TestAll,
    Cancel,
    ReplaceSecret,
    Remove,
    OpenInBrowser,
    ShowDetails,
    NextPane,
    PreviousPane,
};

/// Every command of the window, once: menus, toolbar, buttons and shortcuts share it.
class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(const Theme &theme, QObject *parent = nullptr);

    QAction *at(ActionId id) const { return m_actions.value(id); }

private:
    void refreshIcons();

    const Theme &m_theme;
    QHash<ActionId, QAction *> m_actions; // children
};

} // namespace tenantry

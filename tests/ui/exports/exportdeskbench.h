#pragma once

#include "app/formats/exporters.h"
#include "tests/support/testworkspace.h"
#include "ui/actions.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/exports/exportdesk.h"
#include "ui/exports/formatlist.h"
#include "ui/models/tenantfilter.h"
#include "ui/selection.h"
#include "ui/views/tenanttable.h"
#include "ui/widgets/messagearea.h"
#include "ui/windowstate.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace tenantry {

inline const QString exportedPath = QDir::homePath() + "/.qlik/contexts.yml";

/// The desk of a window whose state is kept in a file.
struct ExportDeskBench
{
    ExportDeskBench(const QTemporaryDir &folder, TestWorkspace &workspace)
        : outside(workspace)
        , state(folder.filePath("window.ini"))
    {
        window.resize(800, 520);
    }

    ExportDialog *dialog() const { return window.findChild<ExportDialog *>(); }
    QAction *repeatAction() const { return actions.at(ActionId::RepeatExport); }
    QString told() const { return messages.texts().join('\n'); }
    QByteArray file() const { return outside.files.files.value(exportedPath); }
    /// As the user orders it: chooses the tenant, exports, agrees to what is asked.
    void exportTenant(const QString &host, bool isWithoutSecrets = false);

    TestWorkspace &outside;
    Theme theme;
    WindowState state;
    Actions actions{theme};
    TenantModel tenants{outside.workspace};
    TenantFilter filter{outside.workspace, tenants};
    TenantTable table{filter, theme};
    Selection selection{outside.workspace, tenants, filter, table};
    MessageArea messages{theme};
    QWidget window;
    ExportDesk desk{{outside.workspace, theme, actions, selection, messages, window}, state};
};

inline void ExportDeskBench::exportTenant(const QString &host, bool isWithoutSecrets)
{
    table.setCurrentIndex(
        filter.mapFromSource(tenants.index(tenants.rowOf(outside.tenant(host).key), NameColumn)));
    actions.at(ActionId::Export)->trigger();
    dialog()->findChild<QLineEdit *>("exportPath")->setText(exportedPath);
    dialog()->findChild<QCheckBox *>("withSecrets")->setChecked(!isWithoutSecrets);
    dialog()->findChild<QCheckBox *>("regionAgreed")->setChecked(true);
    dialog()->findChild<QPushButton *>("mainButton")->click();
    QTRY_VERIFY(told().contains("written to"));
    QTRY_VERIFY(!dialog());
}

} // namespace tenantry

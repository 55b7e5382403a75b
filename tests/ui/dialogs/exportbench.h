#pragma once

#include "tests/support/testworkspace.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/widgets/messagearea.h"
#include "ui/windowstate.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tenantry {

/// The dialog over a test workspace, with a target path.
struct ExportBench
{
    static inline const QString path = "/home/contexts.yml";

    explicit ExportBench(const QStringList &hosts, const QString &format = "qlik-cli")
    {
        memory.keep({.format = format, .path = path});
        open(hosts);
    }
    void open(const QStringList &hosts)
    {
        QList<TenantKey> tenants;
        for (const QString &host : hosts)
            tenants.append(outside.tenant(host).key);
        dialog = std::make_unique<ExportDialog>(outside.workspace, theme, memory, tenants,
                                                QString(), nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return dialog->findChild<Widget *>(name);
    }
    QPushButton *button() const { return find<QPushButton>("mainButton"); }
    QCheckBox *check(const QString &name) const { return find<QCheckBox>(name); }
    QListWidget *formats() const { return find<QListWidget>("exportFormat"); }
    QListWidget *preview() const { return find<QListWidget>("exportPreview"); }
    QString changes() const { return find<QPlainTextEdit>("exportChanges")->toPlainText(); }
    QString place() const { return find<QLabel>("exportPlace")->text().trimmed(); }
    QString messages() const { return dialog->messages().texts().join('\n'); }
    bool isSettled() const { return !preview()->findItems("*", Qt::MatchWildcard).isEmpty(); }
    QByteArray file(const QString &name = path) const { return outside.files.files.value(name); }
    /// All that the dialog shows or says, in every widget, whatever its tab.
    QString everyText() const;

    TestWorkspace outside;
    Theme theme;
    WindowState state{QString()};
    ExportMemory memory{state};
    std::unique_ptr<ExportDialog> dialog;
};

inline QString ExportBench::everyText() const
{
    QString all;
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        const QMetaObject *meta = widget->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i)
            all += meta->property(i).read(widget).toString() + '\n';
        if (const auto *list = qobject_cast<QListWidget *>(widget))
            for (int row = 0; row < list->count(); ++row)
                all += list->item(row)->text() + list->item(row)->toolTip() + '\n';
    }
    return all;
}

} // namespace tenantry

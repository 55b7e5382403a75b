#include "ui/importdesk.h"

#include "app/formats/importers.h"
#include "app/services/estatefiles.h"
#include "app/services/workspace.h"
#include "ui/actions.h"
#include "ui/dialogs/importdialog.h"
#include "ui/problem.h"
#include "ui/widgets/messagearea.h"

#include <QCoreApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry {

namespace {

const auto topic = u"import"_s;
constexpr auto toastLife = 12s;

/// The one local file that is dragged; empty where it is anything else.
QString draggedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportDesk::ImportDesk(const DeskParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_folder(QDir::homePath())
{
    connect(parts.actions.at(ActionId::Import), &QAction::triggered, this,
            &ImportDesk::chooseImport);
    connect(parts.actions.at(ActionId::ExportEstate), &QAction::triggered, this,
            &ImportDesk::chooseExport);
    connect(&parts.workspace, &Workspace::estateChanged, this, &ImportDesk::refresh);
    connect(&parts.workspace, &Workspace::estateReplaced, this, &ImportDesk::refresh);
    // Once it is taken back, or other things were done, there is nothing to say of it.
    connect(&parts.workspace, &Workspace::undoChanged, this,
            [this] { m_parts.messages.withdraw(topic); });
    parts.window.setAcceptDrops(true);
    parts.window.installEventFilter(this);
    refresh();
}

void ImportDesk::refresh()
{
    m_parts.actions.at(ActionId::ExportEstate)->setEnabled(!m_parts.workspace.estate().isEmpty());
}

bool ImportDesk::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::Drop;
    if (watched != &m_parts.window || !isDrag)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = draggedFile(*drop->mimeData());
    if (path.isEmpty())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        import(path);
    return true;
}

QFileDialog *ImportDesk::fileDialog(const QString &title, const QStringList &filters)
{
    auto *files = new QFileDialog(&m_parts.window, title, m_folder);
    files->setObjectName(u"estateFiles"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setNameFilters(filters);
    connect(files, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_folder = QFileInfo(path).absolutePath(); });
    return files;
}

void ImportDesk::chooseImport()
{
    QStringList all;
    QStringList filters;
    for (const Importer &importer : importers()) {
        const QString patterns = QLatin1StringView(importer.patterns);
        for (const QString &pattern : patterns.split(u' '))
            if (!all.contains(pattern))
                all.append(pattern);
        filters.append(
            u"%1 (%2)"_s.arg(QCoreApplication::translate("Importers", importer.title), patterns));
    }
    filters.prepend(tr("Files to import (%1)").arg(all.join(u' ')));
    filters.append(tr("All files (*)"));
    QFileDialog *files = fileDialog(tr("Import"), filters);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &ImportDesk::import);
    files->open();
}

void ImportDesk::import(const QString &path)
{
    m_parts.messages.withdraw(topic);
    Result<ImportTable> table = readImportFile(m_parts.workspace.ports().files, path);
    if (!table)
        return tell(table.error());
    auto *dialog = new ImportDialog(m_parts.workspace, m_parts.theme, QFileInfo(path).fileName(),
                                    *std::move(table), &m_parts.window);
    connect(dialog, &ImportDialog::imported, this, &ImportDesk::takeImported);
    dialog->open();
}

void ImportDesk::chooseExport()
{
    QStringList filters;
    for (const EstateExporter &exporter : estateExporters())
        filters.append(
            u"%1 (*.%2)"_s.arg(QCoreApplication::translate("EstateExporters", exporter.title),
                               exporter.suffix));
    QFileDialog *files = fileDialog(tr("Export the estate, without secrets"), filters);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(estateExporters().front().suffix);
    files->selectFile(u"estate.json"_s);
    connect(files, &QFileDialog::filterSelected, files, [files](const QString &filter) {
        for (const EstateExporter &exporter : estateExporters())
            if (filter.endsWith(u"(*.%1)"_s.arg(exporter.suffix)))
                files->setDefaultSuffix(exporter.suffix);
    });
    connect(files, &QFileDialog::fileSelected, this, &ImportDesk::exportEstate);
    files->open();
}

void ImportDesk::exportEstate(const QString &path)
{
    const Workspace &workspace = m_parts.workspace;
    const Result<QString> backup = writeEstate(workspace.ports().files, path,
                                               estateExporterFor(path), workspace.estate());
    if (!backup)
        return tell(backup.error());
    const QString shown = QDir::toNativeSeparators(path);
    m_parts.messages.tell(
        {.kind = Message::Kind::Good,
         .topic = topic,
         .text = backup->isEmpty()
                   ? tr("The estate was written to %1, without secrets.").arg(shown)
                   : tr("The estate was written to %1, without secrets. The file as it was is kept "
                        "as %2.")
                         .arg(shown, *backup),
         .lifetime = toastLife});
}

void ImportDesk::takeImported()
{
    const UndoStack::Step *step = m_parts.workspace.undoStack().undoStep();
    if (!step)
        return;
    m_parts.messages.tell(
        {.kind = Message::Kind::Good,
         .topic = topic,
         .text = tr("Done: %1.").arg(step->label),
         .actions = {{tr("&Undo"), [this] { m_parts.actions.at(ActionId::Undo)->trigger(); }}},
         .lifetime = toastLife});
    if (std::ranges::any_of(step->did.clients,
                            [](const Client &client) { return client.secretSlot.isEmpty(); }))
        emit secretsMissing();
}

void ImportDesk::tell(const Error &error)
{
    m_parts.messages.tell(problem(error, topic));
}

} // namespace tenantry

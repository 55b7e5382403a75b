#include "ui/importdesk.h"

#include "app/domain/importvalues.h"
#include "app/formats/importers.h"
#include "app/services/importreading.h"
#include "app/services/workspace.h"
#include "ui/actions.h"
#include "ui/dialogs/importdialog.h"
#include "ui/problem.h"
#include "ui/secretclipboard.h"
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
const auto offerTopic = u"importSource"_s;
constexpr auto toastLife = 12s;

/// The one local file that is dragged; empty where it is anything else.
QString draggedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

/// The file's name, with what cannot be seen in it written out.
QString shownName(const QString &path)
{
    return visibleText(QFileInfo(path).fileName());
}

} // namespace

ImportDesk::ImportDesk(const DeskParts &parts, SecretClipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_clipboard(clipboard)
    , m_folder(QDir::homePath())
{
    connect(parts.actions.at(ActionId::Import), &QAction::triggered, this,
            &ImportDesk::chooseImport);
    connect(parts.actions.at(ActionId::ImportClipboard), &QAction::triggered, this,
            &ImportDesk::importClipboard);
    connect(&parts.workspace, &Workspace::undoChanged, this, &ImportDesk::refreshMessages);
    parts.window.setAcceptDrops(true);
    parts.window.installEventFilter(this);
}

ImportDesk::~ImportDesk() = default;

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
    const QString title = tr("Import %1").arg(shownName(path));
    beginReading(shownName(path)).startFile(path, {this, [=, this](Result<ImportFile> file) {
                                                       takeRead(title, path, std::move(file));
                                                   }});
}

ImportReading &ImportDesk::beginReading(const QString &name)
{
    m_reading = std::make_unique<ImportReading>(m_parts.workspace.ports());
    m_parts.messages.tell({.topic = topic,
                           .text = tr("%1 is being read.").arg(name),
                           .actions = {{tr("&Cancel"), [this] {
                                            m_reading.reset();
                                            m_parts.messages.withdraw(topic);
                                        }}}});
    return *m_reading;
}

void ImportDesk::takeRead(const QString &title, const QString &path, Result<ImportFile> file)
{
    m_parts.messages.withdraw(topic);
    if (!file)
        return tell(file.error());
    show(title, std::move(file->table), {path, file->was.hash});
}

void ImportDesk::importClipboard()
{
    m_parts.messages.withdraw(topic);
    Secret text = m_clipboard.read();
    if (text.isEmpty())
        return tell({ErrorCode::Invalid, tr("There is no text on the clipboard. Copy the content "
                                            "of a file first.")});
    const QString title = tr("Import from the clipboard");
    beginReading(tr("The clipboard"))
        .startText(std::move(text), {this, [this, title](Result<ImportFile> file) {
                                         takeRead(title, {}, std::move(file));
                                     }});
}

void ImportDesk::show(const QString &title, ImportTable table, const ImportSource &source)
{
    auto *dialog = new ImportDialog(m_parts.workspace, m_parts.theme, title, std::move(table),
                                    &m_parts.window);
    connect(dialog, &ImportDialog::imported, this,
            [this, source](const ImportOutcome &outcome) { takeImported(outcome, source); });
    dialog->open();
}

void ImportDesk::takeImported(const ImportOutcome &outcome, const ImportSource &source)
{
    Message message{.kind = Message::Kind::Good,
                    .topic = topic,
                    .text = tr("Done: %1.").arg(outcome.label),
                    .lifetime = toastLife};
    if (outcome.canBeUndone)
        message.actions = {
            {tr("&Undo"), [this] { m_parts.actions.at(ActionId::Undo)->trigger(); }}};
    m_parts.messages.tell(std::move(message));
    offerDeletion(outcome, source);
    const UndoStack::Step *step = m_parts.workspace.undoStack().undoStep();
    if (outcome.canBeUndone && step
        && std::ranges::any_of(step->did.clients, &QString::isEmpty, &Client::secretSlot))
        emit secretsMissing();
}

void ImportDesk::offerDeletion(const ImportOutcome &outcome, const ImportSource &source)
{
    m_parts.messages.withdraw(offerTopic);
    m_offeredFor = outcome.clients;
    if (outcome.secrets == 0)
        return;
    const bool isFile = !source.path.isEmpty();
    QStringList sentences{
        tr("The secrets of %n client(s) are in the keychain now.", nullptr, outcome.secrets),
        isFile ? tr("The file “%1” still holds it all in clear.").arg(shownName(source.path))
               : tr("The clipboard still holds it all in clear.")};
    if (outcome.leftOut > 0)
        sentences.append(
            tr("%n row(s) in it were not taken in.", nullptr, static_cast<int>(outcome.leftOut)));
    m_parts.messages.tell(
        {.kind = Message::Kind::Warning,
         .topic = offerTopic,
         .text = sentences.join(u' '),
         .actions = {{isFile ? tr("&Delete the file") : tr("&Clear the clipboard"),
                      [this, source] { deleteSource(source); }}}});
}

void ImportDesk::deleteSource(const ImportSource &source)
{
    m_parts.messages.withdraw(offerTopic);
    if (source.path.isEmpty())
        return m_clipboard.empty();
    const Result<void> removed = m_parts.workspace.ports().files.remove(source.path,
                                                                        {.exists = true,
                                                                         .hash = source.hash});
    if (!removed)
        return m_parts.messages.tell(problem(removed.error(), offerTopic));
    m_parts.messages.tell(
        {.kind = Message::Kind::Good,
         .topic = offerTopic,
         .text = tr("The file “%1” was deleted. Deleting is not shredding: backups, copies and the "
                    "disk itself may still hold what was in it.")
                     .arg(shownName(source.path))});
}

/// Once an import is taken back, or other things were done, there is nothing to say of it.
void ImportDesk::refreshMessages()
{
    m_parts.messages.withdraw(topic);
    const auto isGone = [this](const ClientKey &key) {
        return !m_parts.workspace.estate().client(key);
    };
    if (std::ranges::any_of(m_offeredFor, isGone))
        m_parts.messages.withdraw(offerTopic);
}

void ImportDesk::tell(const Error &error)
{
    m_parts.messages.tell(problem(error, topic));
}

} // namespace tenantry

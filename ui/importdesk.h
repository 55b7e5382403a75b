#pragma once

#include "app/domain/key.h"
#include "app/domain/result.h"
#include "ui/deskparts.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <memory>

class QFileDialog;

namespace tenantry {

class ImportReading;
class SecretClipboard;
struct ImportFile;
struct ImportOutcome;
struct ImportTable;

/// Where an import came from.
struct ImportSource
{
    QString path = {};    // empty: the clipboard
    QByteArray hash = {}; // of the file as it was read
};

/// Takes estates in: from files, from the clipboard.
class ImportDesk final : public QObject
{
    Q_OBJECT

public:
    ImportDesk(const DeskParts &parts, SecretClipboard &clipboard, QObject *parent = nullptr);
    ~ImportDesk() override;

    /// Shows what a file would bring.
    void import(const QString &path);
    /// The same for a text on the clipboard: the content of such a file.
    void importClipboard();

signals:
    /// The import brought clients whose secrets are still to be pasted.
    void secretsMissing();

protected:
    /// Files that are dropped on the window are imported.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseImport();
    /// Begins a reading of which the window says so while it lasts.
    ImportReading &beginReading(const QString &name);
    void takeRead(const QString &title, const QString &path, Result<ImportFile> file);
    void show(const QString &title, ImportTable table, const ImportSource &source);
    void takeImported(const ImportOutcome &outcome, const ImportSource &source);
    /// Where the secrets came from they still stand in clear: offers to end that.
    void offerDeletion(const ImportOutcome &outcome, const ImportSource &source);
    void deleteSource(const ImportSource &source);
    void refreshMessages();
    QFileDialog *fileDialog(const QString &title, const QStringList &filters);
    void tell(const Error &error);

    DeskParts m_parts;
    SecretClipboard &m_clipboard;
    QList<ClientKey> m_offeredFor; // clients whose secrets the offer is about
    QString m_folder;              // of the last file
    std::unique_ptr<ImportReading> m_reading;
};

} // namespace tenantry

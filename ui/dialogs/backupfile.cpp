#include "ui/dialogs/backupfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QDir folder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return documents.isEmpty() ? QDir::home() : QDir(documents);
}

} // namespace

QString defaultBackupPath()
{
    return QDir::toNativeSeparators(folder().filePath(u"tenantry.backup"_s));
}

QString backupPathOf(const QString &typed)
{
    QString path = QDir::fromNativeSeparators(typed.trimmed());
    if (path.startsWith("~/"_L1))
        path = QDir::home().filePath(path.mid(2));
    return path.isEmpty() ? path : QDir::cleanPath(folder().absoluteFilePath(path));
}

QFileDialog *backupFileDialog(const QString &title, QLineEdit &field, QWidget *parent)
{
    auto *files = new QFileDialog(parent, title, backupPathOf(field.text()));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setNameFilters({QCoreApplication::translate("BackupFile", "Backups (*.backup)"),
                           QCoreApplication::translate("BackupFile", "All files (*)")});
    QObject::connect(files, &QFileDialog::fileSelected, &field, [&field](const QString &path) {
        field.setText(QDir::toNativeSeparators(path));
    });
    return files;
}

} // namespace tenantry

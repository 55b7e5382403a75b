#pragma once

#include <QString>

class QFileDialog;
class QLineEdit;
class QWidget;

namespace tenantry {

/// Where a backup goes, and is looked for, unless the user says otherwise: in the documents.
QString defaultBackupPath();
/// The path that was typed: ~ is the user's folder, and a name alone is in the documents.
QString backupPathOf(const QString &typed);
/// Lets the user choose a file, and puts it into the field. It is not open yet.
QFileDialog *backupFileDialog(const QString &title, QLineEdit &field, QWidget *parent);

} // namespace tenantry

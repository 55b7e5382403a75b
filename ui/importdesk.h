#pragma once

#include "app/domain/result.h"
#include "ui/deskparts.h"

#include <QObject>

class QFileDialog;

namespace tenantry {

/// Takes estates in from files and writes the estate into one.
class ImportDesk final : public QObject
{
    Q_OBJECT

public:
    explicit ImportDesk(const DeskParts &parts, QObject *parent = nullptr);

    /// Shows what a file would bring.
    void import(const QString &path);
    /// Writes the whole estate, in the format of the file's suffix.
    void exportEstate(const QString &path);

signals:
    /// The import brought clients whose secrets are still to be pasted.
    void secretsMissing();

protected:
    /// Files that are dropped on the window are imported.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseImport();
    void chooseExport();
    void refresh();
    void takeImported();
    QFileDialog *fileDialog(const QString &title, const QStringList &filters);
    void tell(const Error &error);

    DeskParts m_parts;
    QString m_folder; // of the last file
};

} // namespace tenantry

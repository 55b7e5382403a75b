#pragma once

#include "app/services/repeatedexport.h"
#include "ui/deskparts.h"
#include "ui/exports/exportmemory.h"

#include <memory>

namespace tenantry {

class WindowState;

/// Exports what is chosen, and repeats the last export without asking where nothing is to be asked.
class ExportDesk final : public QObject
{
    Q_OBJECT

public:
    ExportDesk(const DeskParts &parts, const WindowState &state, QObject *parent = nullptr);
    ~ExportDesk() override;

private:
    void exportChosen();
    void exportEstate();
    void repeat();
    void takeReport(Result<ExportReport> report);
    void tellReport(const ExportReport &report);
    /// Opens the dialog with a format, or where it is empty with the last one; `why` says what it
    /// is opened for, where the user did not order it.
    void open(const QList<TenantKey> &tenants, const QString &format, const QString &why);
    QList<TenantKey> allTenants() const;
    void refresh();

    DeskParts m_parts;
    ExportMemory m_memory;
    std::unique_ptr<RepeatedExport> m_repeat;
};

} // namespace tenantry

#pragma once

#include "app/formats/exporters.h"
#include "app/formats/filediff.h"
#include "app/ports/receiver.h"
#include "app/services/testresult.h"

#include <QObject>

#include <span>

namespace tenantry {

class Workspace;

struct ExportRequest
{
    const Exporter *exporter = nullptr;
    QList<TestTarget> targets = {}; // of formats that hold credentials
    QList<TenantKey> tenants = {};  // of formats of the estate; empty: all that there is
    QString path = {};              // empty: only rendered, nothing is read or written
    ExportChoices choices = {};
};

/// Reads the file and the secrets, renders, and, when told to, writes. Owned by who shows it.
class ExportJob final : public QObject
{
    Q_OBJECT

public:
    ExportJob(Workspace &workspace, ExportRequest request);
    ~ExportJob() override;

    /// Whether it can be done as requested, as far as that is known before anything is read.
    Result<void> check() const;
    /// Reads everything and renders; the answer tells what write() would do to each entry.
    /// Mismatch, before any secret is read, where another identity answered on one of the targets.
    void prepare(Receiver<Result<QList<ExportEffect>>> receiver);
    /// The rendered file; only after prepare() has answered well.
    const Secret &rendered() const { return m_rendered; }
    /// What changes in the file, for eyes: every secret is masked. After prepare() as well.
    const QList<DiffLine> &changes() const { return m_changes; }
    /// Writes what was prepared, if the file is still what it was. Answers the backup's path, empty
    /// where there was no file.
    Result<QString> write();

private:
    void prepareEstate();
    void keep(Result<RenderedExport> rendered, std::span<const Secret *const> secrets);
    Result<void> checkIdentities() const;
    /// The targets that there still are, without their secrets.
    std::vector<ExportRow> rows() const;
    void readNext();
    void takeSecret(Result<Secret> secret);
    void render();
    void answer(Result<QList<ExportEffect>> result);

    Workspace &m_workspace;
    ExportRequest m_request;
    Receiver<Result<QList<ExportEffect>>> m_receiver;
    FileContent m_existing;
    std::vector<ExportRow> m_rows;
    QList<ClientKey> m_clients; // whose secrets are still to be read
    Secret m_rendered;
    QList<DiffLine> m_changes;
};

} // namespace tenantry

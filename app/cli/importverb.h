#pragma once

#include "app/cli/secretinput.h"
#include "app/cli/verb.h"
#include "app/services/importjob.h"

#include <memory>

namespace tenantry {

/// import: takes in what a file says of tenants and clients, with the secrets of these; a row of
/// output for each of its rows.
class ImportVerb final : public Verb
{
    Q_OBJECT

public:
    /// `input` is the descriptor that is read where the file is called “-”.
    ImportVerb(Workspace &workspace, const Arguments &arguments, Console &console, int input = 0);
    ~ImportVerb() override;

    void start() override;
    void cancel() override;

private:
    void takeText(Result<Secret> text);
    void takeTable(ImportTable table);
    Result<void> chooseMapping();
    void takeLooked(Result<void> looked);
    void takeImported(Result<ImportOutcome> outcome);
    /// The last call: what became of the rows.
    void end();
    void tellOfSource(const ImportOutcome &outcome);
    bool isFromInput() const;

    SecretInput m_input;
    QString m_path;
    QByteArray m_hash; // of the file as it was read
    std::unique_ptr<ImportJob> m_job;
    ColumnMapping m_mapping;
};

} // namespace tenantry

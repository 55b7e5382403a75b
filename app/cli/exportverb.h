#pragma once

#include "app/cli/verb.h"
#include "app/services/exportjob.h"

#include <memory>

namespace tenantry {

/// export: a file that other tools read, to a path or to standard output.
class ExportVerb final : public Verb
{
    Q_OBJECT

public:
    ExportVerb(Workspace &workspace, const Arguments &arguments, Console &console);
    ~ExportVerb() override;

    void start() override;

private:
    Result<ExportRequest> request();
    bool isAgreedTo(const ExportRequest &request) const;
    void takePrepared(Result<QList<ExportEffect>> effects);
    void tellWritten(const QString &backup);
    void summarize(const QList<ExportEffect> &effects);
    void showChanges(const QList<ExportEffect> &effects);

    std::unique_ptr<ExportJob> m_job;
};

} // namespace tenantry

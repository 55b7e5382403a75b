#pragma once

#include "app/services/backupjob.h"
#include "app/services/restorejob.h"
#include "tests/support/answer.h"
#include "tests/support/testworkspace.h"

namespace tenantry {

/// A workspace to back up and to restore, and how both ended.
class BackupBench : public TestWorkspace
{
public:
    static inline const QString path = "/home/somebody/tenantry.backup";
    static inline const QByteArray passphrase = "four words are better";

    Result<BackupSummary> backUp(const QByteArray &with = passphrase)
    {
        BackupJob job(workspace, path);
        Answer<Result<BackupSummary>> answer;
        job.start(Secret(with), answer.receiver());
        return answer.wait();
    }
    /// Opens the backup of another bench.
    Result<void> open(const QByteArray &file, const QByteArray &with = passphrase)
    {
        files.files.insert(path, file);
        job = std::make_unique<RestoreJob>(workspace, path);
        Answer<Result<void>> answer;
        job->open(Secret(with), answer.receiver());
        return answer.wait();
    }
    Result<int> restore()
    {
        Answer<Result<int>> answer;
        job->restore(answer.receiver());
        return answer.wait();
    }
    QByteArray file() const { return files.files.value(path); }
    /// What the keychain holds for a client.
    QByteArray secretOf(const QString &clientName)
    {
        Answer<Result<Secret>> answer;
        workspace.secret(client(clientName).key, answer.receiver());
        return answer.wait() ? (*answer.value)->reveal().toByteArray() : QByteArray();
    }
    /// Nothing in the estate, nothing in the keychain.
    void empty()
    {
        estates.stored = {};
        for (const Client &client : workspace.estate().clients())
            secrets.remove(client.secretKey(), {});
        const Result<void> opened = workspace.open();
        Q_ASSERT(opened);
    }

    std::unique_ptr<RestoreJob> job;
};

} // namespace tenantry

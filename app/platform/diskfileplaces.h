#pragma once

#include "app/ports/fileplaces.h"

#include <chrono>

namespace tenantry {

/// Places on the disks of this machine. A git that is installed is asked what it makes of them.
class DiskFilePlaces final : public FilePlaces
{
public:
    struct Git
    {
        QString program = {}; // empty: none
        std::chrono::milliseconds deadline = std::chrono::seconds(5);
    };

    /// The git of this machine.
    DiskFilePlaces();
    explicit DiskFilePlaces(Git git);

    void look(const QString &path, Receiver<Result<FilePlace>> receiver) override;

private:
    Git m_git;
};

} // namespace tenantry

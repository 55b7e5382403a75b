#include "app/services/estateimport.h"

#include "app/services/workspace.h"

namespace tenantry {

namespace {

constexpr qsizetype largestFile = qsizetype{64} * 1024 * 1024; // bytes; 100,000 tenants are 40 MB

} // namespace

EstateImport::EstateImport(Workspace &workspace)
    : m_workspace(workspace)
{}

void EstateImport::start(const QString &path, Receiver<Result<void>> receiver)
{
    m_receiver = std::move(receiver);
    const Result<FileContent> content = m_workspace.ports().files.read(path, largestFile);
    if (!content)
        return m_receiver(content.error());
    if (!content->exists)
        return m_receiver(Error{ErrorCode::NotFound, tr("There is no file %1.").arg(path)});
    Result<EstateFile> file = readEstateFile(content->bytes, m_workspace.regions());
    if (!file)
        return m_receiver(file.error());
    m_file = *std::move(file);
    storeNext();
}

void EstateImport::storeNext()
{
    if (m_file.secrets.empty())
        return m_receiver(m_workspace.apply(m_file.change));
    auto [key, secret] = std::move(m_file.secrets.back());
    m_file.secrets.pop_back();
    m_workspace.ports().secrets.write(key, std::move(secret), {this, &EstateImport::takeStored});
}

void EstateImport::takeStored(Result<void> stored)
{
    if (!stored)
        return m_receiver(stored.error());
    storeNext();
}

} // namespace tenantry

#include "app/services/exportjob.h"

#include "app/domain/identitypin.h"
#include "app/services/estatefiles.h"
#include "app/services/workspace.h"

#include <algorithm>

namespace tenantry {

namespace {

constexpr qsizetype largestFile = qsizetype{5} * 1024 * 1024;    // bytes [security 7]
constexpr qsizetype largestEstate = qsizetype{64} * 1024 * 1024; // 100,000 tenants are 40 MB

} // namespace

ExportJob::ExportJob(Workspace &workspace, ExportRequest request)
    : m_workspace(workspace)
    , m_request(std::move(request))
{}

ExportJob::~ExportJob() = default;

std::vector<ExportRow> ExportJob::rows() const
{
    std::vector<ExportRow> rows;
    const Estate &estate = m_workspace.estate();
    for (const TestTarget &target : m_request.targets) {
        const Tenant *tenant = estate.tenant(target.tenant);
        const Client *client = estate.client(target.client);
        if (!tenant || !client)
            continue;
        const Subscription *subscription = estate.subscription(tenant->subscription);
        rows.push_back({*tenant, *client, {}, subscription ? *subscription : Subscription()});
    }
    return rows;
}

Result<void> ExportJob::check() const
{
    if (m_request.exporter->isOfEstate())
        return {};
    if (const Result<void> isSame = checkIdentities(); !isSame)
        return isSame;
    return checkExport(*m_request.exporter, rows(), m_request.choices);
}

void ExportJob::prepare(Receiver<Result<QList<ExportEffect>>> receiver)
{
    m_receiver = std::move(receiver);
    if (const Result<void> checked = check(); !checked)
        return answer(checked.error());
    m_rows = rows();
    for (const ExportRow &row : m_rows)
        if (!m_request.choices.isWithoutSecrets && !m_clients.contains(row.client.key))
            m_clients.append(row.client.key);
    if (!m_request.path.isEmpty()) {
        const bool isOfEstate = m_request.exporter->isOfEstate();
        Result<FileContent> existing = m_workspace.ports().files.read(m_request.path,
                                                                      isOfEstate ? largestEstate
                                                                                 : largestFile);
        if (!existing)
            return answer(existing.error());
        m_existing = *std::move(existing);
    }
    if (m_request.exporter->isOfEstate())
        return prepareEstate();
    readNext();
}

void ExportJob::prepareEstate()
{
    const Estate &estate = m_workspace.estate();
    keep(m_request.exporter->renderEstate(m_request.tenants.isEmpty()
                                              ? estate
                                              : partOf(estate, m_request.tenants),
                                          m_existing),
         {});
}

void ExportJob::readNext()
{
    if (m_clients.isEmpty())
        return render();
    m_workspace.secret(m_clients.first(), {this, &ExportJob::takeSecret});
}

void ExportJob::takeSecret(Result<Secret> secret)
{
    if (!secret)
        return answer(secret.error());
    for (ExportRow &row : m_rows)
        if (row.client.key == m_clients.first())
            row.secret = secret->clone();
    m_clients.removeFirst();
    readNext();
}

void ExportJob::render()
{
    std::vector<const Secret *> secrets;
    for (const ExportRow &row : m_rows)
        secrets.push_back(&row.secret);
    keep(renderExport(*m_request.exporter, m_rows, m_request.choices, m_existing), secrets);
}

void ExportJob::keep(Result<RenderedExport> rendered, std::span<const Secret *const> secrets)
{
    if (!rendered)
        return answer(rendered.error());
    m_rendered = std::move(rendered->file);
    m_changes = maskedDiff(m_existing.bytes, m_rendered, secrets);
    answer(rendered->effects);
}

void ExportJob::answer(Result<QList<ExportEffect>> result)
{
    m_receiver(std::move(result));
}

/// No file may lead a secret to a host that answered as another identity.
Result<void> ExportJob::checkIdentities() const
{
    for (const TestTarget &target : m_request.targets)
        if (const auto isSame = checkIdentity(m_workspace.estate(), target.client, target.tenant);
            !isSame)
            return isSame;
    return {};
}

Result<QString> ExportJob::write()
{
    if (const Result<void> isSame = checkIdentities(); !isSame)
        return isSame.error(); // a test has found it since
    return m_workspace.ports().files.write(m_request.path, m_rendered, m_existing);
}

} // namespace tenantry

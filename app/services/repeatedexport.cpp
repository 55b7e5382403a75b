#include "app/services/repeatedexport.h"

#include "app/services/filewarnings.h"
#include "app/services/workspace.h"

#include <algorithm>

namespace tenantry {

RepeatedExport::RepeatedExport(Workspace &workspace, ExportOrder order, QSet<ClientKey> agreed)
    : m_workspace(workspace)
    , m_order(std::move(order))
    , m_agreed(std::move(agreed))
{}

RepeatedExport::~RepeatedExport() = default;

void RepeatedExport::start(Receiver<Result<ExportReport>> receiver)
{
    m_receiver = std::move(receiver);
    if (const Result<void> checked = check(); !checked)
        return m_receiver(checked.error());
    m_workspace.ports().places.look(m_order.path, {this, &RepeatedExport::takePlace});
}

Result<void> RepeatedExport::check() const
{
    if (!findExporter(m_order.format))
        return Error{ErrorCode::NotFound, tr("The format of the last export is not known here.")};
    if (findExporter(m_order.format)->isOfEstate())
        return checkTenants();
    const auto found = m_workspace.effectiveTargets(m_order.tenants).size();
    if (const auto gone = static_cast<int>(m_order.tenants.size() - found); gone > 0)
        return Error{ErrorCode::NotFound,
                     tr("%n tenant(s) of the last export cannot be written again: gone, or without "
                        "a client now.",
                        nullptr, gone)};
    if (m_order.choices.isWithoutSecrets)
        return {};
    const QList<ClientKey> regional = regionClients(m_workspace.estate(), m_order.tenants);
    const bool isAgreed = std::ranges::all_of(regional, [this](const ClientKey &client) {
        return m_agreed.contains(client);
    });
    if (!isAgreed)
        return Error{ErrorCode::NeedsConfirmation,
                     tr("The last export holds secrets of region-level clients. Agree to it once, "
                        "then it can be repeated.")};
    return {};
}

/// Of a part of the estate: whether it still has all its tenants.
Result<void> RepeatedExport::checkTenants() const
{
    const auto gone = static_cast<int>(std::ranges::count_if(m_order.tenants,
                                                             [this](const TenantKey &tenant) {
        return !m_workspace.estate().tenant(tenant);
    }));
    if (gone > 0)
        return Error{ErrorCode::NotFound,
                     tr("%n tenant(s) of the last export are gone.", nullptr, gone)};
    return {};
}

void RepeatedExport::takePlace(Result<FilePlace> place)
{
    if (!place)
        return m_receiver(place.error());
    m_place = *place;
    for (const FileWarning &warning : fileWarnings(m_place)) {
        if (warning.kind == FileWarning::Kind::Obstacle)
            return m_receiver(Error{ErrorCode::Storage, warning.text});
        const bool isNews = warning.kind == FileWarning::Kind::Danger
                         && !m_order.dangers.contains(warning.id);
        if (isNews && !m_order.choices.isWithoutSecrets)
            return m_receiver(Error{ErrorCode::NeedsConfirmation,
                                    tr("There is something new about where this file is. Read it, "
                                       "and export again if you agree.")});
    }
    m_job = std::make_unique<ExportJob>(m_workspace,
                                        ExportRequest{.exporter = findExporter(m_order.format),
                                                      .targets = m_workspace.effectiveTargets(
                                                          m_order.tenants),
                                                      .tenants = m_order.tenants,
                                                      .path = m_order.path,
                                                      .choices = m_order.choices});
    m_job->prepare({this, &RepeatedExport::takePrepared});
}

void RepeatedExport::takePrepared(Result<QList<ExportEffect>> effects)
{
    if (!effects)
        return m_receiver(effects.error());
    ExportReport report{.entries = effects->size(),
                        .changed = std::ranges::count_if(*effects, [](const ExportEffect &effect) {
                            return effect.kind != ExportEffect::Kind::Same;
                        })};
    const bool isAsItWas = report.changed == 0 && m_job->changes().isEmpty();
    if (isAsItWas && m_place.exists && !isOpenToOthers(m_place))
        return m_receiver(report);
    const Result<QString> backup = m_job->write();
    if (!backup)
        return m_receiver(backup.error());
    report.backup = *backup;
    m_receiver(report);
}

} // namespace tenantry

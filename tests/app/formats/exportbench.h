#pragma once

#include "app/formats/exporters.h"

#include <algorithm>

/// Rows to export, and what came of them.
namespace tenantry {

inline const ExportChoices withSecrets;
inline const ExportChoices withoutSecrets{.isWithoutSecrets = true};

inline ExportRow exportRow(const QString &host = "acme.eu.qlikcloud.com",
                           const QByteArray &secret = "s3cret")
{
    ExportRow row;
    row.tenant.host = host;
    row.tenant.regionCode = host.section('.', 1, 1);
    row.client.name = "eu-main";
    row.client.tier = Tier::Region;
    row.client.clientId = "id1";
    row.secret = Secret(secret);
    row.subscription.name = "Contoso";
    row.subscription.licenceNumber = "1204";
    return row;
}

inline std::vector<ExportRow> one(ExportRow row)
{
    std::vector<ExportRow> rows;
    rows.push_back(std::move(row));
    return rows;
}

/// As many rows as the format holds, of different clients.
inline std::vector<ExportRow> rowsFor(const Exporter &exporter)
{
    std::vector<ExportRow> rows = one(exportRow());
    if (exporter.reach == Exporter::Reach::OneTenant)
        return rows;
    rows.push_back(exportRow("other.us.qlikcloud.com", "an0ther"));
    rows.back().client.name = "us-main";
    return rows;
}

inline FileContent existing(const Result<RenderedExport> &rendered)
{
    return {true, rendered->file.clone(), {}};
}

inline QByteArray bytes(const Result<RenderedExport> &rendered)
{
    return rendered ? rendered->file.reveal().toByteArray() : rendered.error().message.toUtf8();
}

inline bool areAll(const Result<RenderedExport> &rendered, ExportEffect::Kind kind)
{
    return rendered && !rendered->effects.isEmpty()
        && std::ranges::all_of(rendered->effects,
                               [kind](const ExportEffect &effect) { return effect.kind == kind; });
}

} // namespace tenantry

#pragma once

#include <QString>

#include <array>
#include <optional>
#include <span>

namespace tenantry {

/// What a row of an imported file can say. The words are those of `tenantry-cli list -o json`.
enum class ImportField {
    Subscription,
    LicenceNumber,
    Entitlement,
    SubscriptionId,
    SubscriptionEnvironment,
    RegionEnvironments, // "eu=prod, us=test"
    Host,
    Name,
    Region, // either code
    Environment,
    Tags,
    Owner,
    Notes,
    RemindOn,
    SystemHost,
    TenantId,
    Lifecycle,
    Client,
    Tier,
    ClientId,
    ClientOwner,
    ClientNotes,
    ClientRemindOn,
    SavedSearch,
    SearchText,
};

inline constexpr std::size_t importFieldCount = 25;

std::span<const ImportField> importFields();
/// tenant, clientId, …: in files and on the command line.
QString importFieldWord(ImportField field);
std::optional<ImportField> importFieldFromWord(QStringView word);
/// For people.
QString importFieldTitle(ImportField field);

/// What one row of a file says, as text; empty where it says nothing.
struct ImportRow
{
    qsizetype number = 0; // the line, or the entry of a list
    std::array<QString, importFieldCount> values = {};
    QString refusal = {};       // why the row is left out; empty where it is not
    qsizetype secret = 0;       // the first row that brings the same client secret; 0: none
    QString secretProblem = {}; // why what it brings cannot be a secret

    const QString &at(ImportField field) const { return values[static_cast<std::size_t>(field)]; }
    QString &at(ImportField field) { return values[static_cast<std::size_t>(field)]; }
    bool says(ImportField field) const { return !at(field).isEmpty(); }
};

} // namespace tenantry

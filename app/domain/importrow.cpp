#include "app/domain/importrow.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

struct Entry
{
    ImportField field;
    QLatin1StringView word;
    const char *title;
};

constexpr std::array<Entry, importFieldCount> entries{{
    {ImportField::Subscription, "subscription"_L1,
     QT_TRANSLATE_NOOP("ImportField", "Subscription")},
    {ImportField::LicenceNumber, "licenceNumber"_L1,
     QT_TRANSLATE_NOOP("ImportField", "Licence number")},
    {ImportField::Entitlement, "entitlement"_L1, QT_TRANSLATE_NOOP("ImportField", "Entitlement")},
    {ImportField::SubscriptionId, "subscriptionId"_L1,
     QT_TRANSLATE_NOOP("ImportField", "Subscription ID")},
    {ImportField::SubscriptionEnvironment, "subscriptionEnvironment"_L1,
     QT_TRANSLATE_NOOP("ImportField", "Environment of the subscription")},
    {ImportField::RegionEnvironments, "regionEnvironments"_L1,
     QT_TRANSLATE_NOOP("ImportField", "Environments by region")},
    {ImportField::Host, "tenant"_L1, QT_TRANSLATE_NOOP("ImportField", "Tenant host")},
    {ImportField::Name, "name"_L1, QT_TRANSLATE_NOOP("ImportField", "Tenant name")},
    {ImportField::Region, "region"_L1, QT_TRANSLATE_NOOP("ImportField", "Region")},
    {ImportField::Environment, "environment"_L1, QT_TRANSLATE_NOOP("ImportField", "Environment")},
    {ImportField::Tags, "tags"_L1, QT_TRANSLATE_NOOP("ImportField", "Tags")},
    {ImportField::Owner, "owner"_L1, QT_TRANSLATE_NOOP("ImportField", "Owner")},
    {ImportField::Notes, "notes"_L1, QT_TRANSLATE_NOOP("ImportField", "Notes")},
    {ImportField::RemindOn, "remindOn"_L1, QT_TRANSLATE_NOOP("ImportField", "Remind on")},
    {ImportField::SystemHost, "systemHost"_L1, QT_TRANSLATE_NOOP("ImportField", "System host")},
    {ImportField::TenantId, "tenantId"_L1, QT_TRANSLATE_NOOP("ImportField", "Tenant ID")},
    {ImportField::Lifecycle, "lifecycle"_L1, QT_TRANSLATE_NOOP("ImportField", "Lifecycle")},
    {ImportField::Client, "client"_L1, QT_TRANSLATE_NOOP("ImportField", "Client name")},
    {ImportField::Tier, "tier"_L1, QT_TRANSLATE_NOOP("ImportField", "Tier")},
    {ImportField::ClientId, "clientId"_L1, QT_TRANSLATE_NOOP("ImportField", "Client ID")},
    {ImportField::ClientOwner, "clientOwner"_L1,
     QT_TRANSLATE_NOOP("ImportField", "Owner of the client")},
    {ImportField::ClientNotes, "clientNotes"_L1,
     QT_TRANSLATE_NOOP("ImportField", "Notes on the client")},
    {ImportField::ClientRemindOn, "clientRemindOn"_L1,
     QT_TRANSLATE_NOOP("ImportField", "Remind of the client on")},
    {ImportField::SavedSearch, "search"_L1, QT_TRANSLATE_NOOP("ImportField", "Saved search")},
    {ImportField::SearchText, "searchText"_L1, QT_TRANSLATE_NOOP("ImportField", "Search text")},
}};

constexpr auto fieldsOf(const std::array<Entry, importFieldCount> &table)
{
    std::array<ImportField, importFieldCount> fields{};
    for (std::size_t i = 0; i < table.size(); ++i)
        fields[i] = table[i].field;
    return fields;
}

constexpr std::array fields = fieldsOf(entries);

} // namespace

std::span<const ImportField> importFields()
{
    return fields;
}

QString importFieldWord(ImportField field)
{
    return std::ranges::find(entries, field, &Entry::field)->word;
}

std::optional<ImportField> importFieldFromWord(QStringView word)
{
    const auto found = std::ranges::find_if(entries, [word](const Entry &entry) {
        return word.compare(entry.word, Qt::CaseInsensitive) == 0;
    });
    return found == entries.end() ? std::nullopt : std::optional(found->field);
}

QString importFieldTitle(ImportField field)
{
    return QCoreApplication::translate("ImportField",
                                       std::ranges::find(entries, field, &Entry::field)->title);
}

} // namespace tenantry

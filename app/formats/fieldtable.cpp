#include "app/formats/fieldtable.h"

#include "app/domain/regioncatalogue.h"
#include "app/formats/importtext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

using Field = ImportField;

constexpr std::array fields{Field::Host,     Field::Region, Field::Tier,
                            Field::ClientId, Field::Notes,  Field::ClientNotes};
constexpr std::size_t mostEntries = 10'000;
constexpr qsizetype longestText = qsizetype{64} * 1024;

/// A host as people write it, without the scheme and the path of an address.
QString bare(const QString &server)
{
    QString host = server.trimmed().toLower();
    if (host.startsWith("https://"_L1))
        host.remove(0, 8);
    while (host.endsWith(u'/'))
        host.chop(1);
    return host;
}

QStringList cellsOf(const FieldEntry &entry, bool isShared)
{
    return {entry.host,
            entry.region,
            entry.tier,
            entry.clientId,
            isShared ? entry.notes : QString(),
            isShared ? QString() : entry.notes};
}

/// The columns in which nothing stands are left out; that of the hosts stays.
void dropEmptyColumns(ImportTable &table)
{
    for (qsizetype column = table.columns.size() - 1; column > 0; --column) {
        const auto isEmpty = [column](const ImportTable::Row &row) {
            return row.cells[column].isEmpty();
        };
        if (!std::ranges::all_of(table.rows, isEmpty))
            continue;
        table.columns.removeAt(column);
        for (ImportTable::Row &row : table.rows)
            row.cells.removeAt(column);
    }
}

} // namespace

void FieldEntry::takeServer(const QString &server)
{
    const QString name = bare(server);
    const bool isQlik = name.endsWith(".qlikcloud.com"_L1);
    const QStringList labels = name.split(u'.');
    if (isQlik && labels.size() == 4 && labels[0] == "register"_L1) {
        region = labels[1];
        tier = u"region"_s;
    } else if (isQlik && labels.size() == 3 && labels[0] == "console"_L1) {
        tier = u"organization"_s;
    } else {
        host = server.trimmed();
    }
}

void FieldEntry::takeTenant(const QString &tenant)
{
    const QString label = tenant.trimmed();
    if (label.contains(u'.') || label.isEmpty() || region.isEmpty())
        return takeServer(label);
    const RegionCatalogue regions = RegionCatalogue::builtIn();
    const Region *known = regions.find(region);
    host = u"%1.%2.qlikcloud.com"_s.arg(label, known ? known->code : region.toLower());
}

Result<ImportTable> FieldTable::finish(const QString &emptySentence)
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("FieldTable", text);
    };
    if (m_entries.empty())
        return invalid(emptySentence);
    if (m_entries.size() > mostEntries)
        return Error{ErrorCode::TooLarge,
                     tr("The file holds more than %1 entries.").arg(mostEntries)};
    QHash<QString, int> uses;
    for (const FieldEntry &entry : m_entries)
        ++uses[entry.clientId.toLower()];
    ImportTable table;
    for (const Field field : fields)
        table.columns.append(importFieldWord(field));
    for (FieldEntry &entry : m_entries) {
        const qsizetype number = table.rows.size() + 1;
        const bool isTenants = uses.value(entry.clientId.toLower()) > 1 && !entry.host.isEmpty();
        const QStringList cells = cellsOf(entry, isTenants);
        const auto isLong = [](const QString &cell) { return cell.size() > longestText; };
        if (std::ranges::any_of(cells, isLong) || entry.secret.size() > longestText)
            return Error{ErrorCode::TooLarge,
                         tr("Entry %1 holds a text of more than 64 KiB.").arg(number)};
        table.rows.append({number, cells, entry.refusal});
        Secret secret = importSecret(entry.secret);
        if (!secret.isEmpty() && entry.refusal.isEmpty())
            table.secrets.emplace(number, std::move(secret));
    }
    dropEmptyColumns(table);
    return table;
}

} // namespace tenantry

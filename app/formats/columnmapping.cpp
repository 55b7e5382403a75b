#include "app/formats/columnmapping.h"

#include "app/domain/edits.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

using Field = ImportField;

struct Synonyms
{
    Field field;
    QLatin1StringView names; // without spaces and signs, in lower case, divided by spaces
};

// What stands first wins where two columns mean the same.
constexpr std::array synonyms{
    Synonyms{Field::Host,
             "tenant host hostname tenanthost tenanthostname tenanturl url server "
             "address tenantaddress alias aliashost domain fqdn tenantdomain qlikhost"_L1},
    Synonyms{Field::Subscription, "subscription subscriptionname account customer contract"_L1},
    Synonyms{Field::LicenceNumber,
             "licencenumber licensenumber licence license licenceno licenseno licencekey "
             "licensekey serial serialnumber"_L1},
    Synonyms{Field::Entitlement, "entitlement licencetype licensetype"_L1},
    Synonyms{Field::SubscriptionId, "subscriptionid"_L1},
    Synonyms{Field::Name, "name tenantname displayname title label"_L1},
    Synonyms{Field::Region, "region regioncode awsregion datacenter datacentre location"_L1},
    Synonyms{Field::Environment, "environment env stage purpose"_L1},
    Synonyms{Field::Tags, "tags tag labels keywords"_L1},
    Synonyms{Field::Owner, "owner tenantowner responsible contact contactperson team"_L1},
    Synonyms{Field::Notes, "notes note comment comments remarks remark description"_L1},
    Synonyms{Field::RemindOn, "remindon reminder remind due duedate review reviewon"_L1},
    Synonyms{Field::SystemHost, "systemhost systemhostname systemurl"_L1},
    Synonyms{Field::TenantId, "tenantid"_L1},
    Synonyms{Field::Lifecycle, "lifecycle status"_L1},
    Synonyms{Field::ClientId, "clientid oauthclientid oauthid clientidentifier appid "
                              "applicationid oauthclientidentifier"_L1},
    Synonyms{Field::Client, "client clientname oauthclient oauthclientname oauthname"_L1},
    Synonyms{Field::Tier, "tier level clientlevel clienttier scope"_L1},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("ColumnMapping", text);
}

QString plain(const QString &name)
{
    QString letters = name.toLower();
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

bool holdsHosts(const ImportTable &table, qsizetype column)
{
    return !table.rows.isEmpty()
        && table.rows.first().cells.value(column).contains(".qlikcloud"_L1, Qt::CaseInsensitive);
}

/// What holds hosts goes before what is only named so: beside “Address”, “Tenant” is a name.
void preferHosts(const ImportTable &table, ColumnMapping &mapping)
{
    const qsizetype named = mapping.indexOf(Field::Host);
    if (named >= 0 && holdsHosts(table, named))
        return;
    for (qsizetype i = 0; i < mapping.size(); ++i) {
        if (mapping[i] || !holdsHosts(table, i))
            continue;
        if (named >= 0)
            mapping[named] = mapping.contains(Field::Name) ? std::optional<Field>() : Field::Name;
        mapping[i] = Field::Host;
        return;
    }
}

/// By the number of a row the first one that brings the same secret.
QHash<qsizetype, qsizetype> firstRowsOf(const std::map<qsizetype, Secret> &secrets)
{
    const auto isBefore = [](QByteArrayView a, QByteArrayView b) {
        return std::ranges::lexicographical_compare(a, b);
    };
    std::map<QByteArrayView, qsizetype, decltype(isBefore)> first(isBefore);
    QHash<qsizetype, qsizetype> rows;
    for (const auto &[number, secret] : secrets)
        rows.insert(number, first.try_emplace(secret.reveal(), number).first->second);
    return rows;
}

} // namespace

bool isClientSecretColumn(const QString &name)
{
    const QStringList plainNames{u"secret"_s, u"oauthsecret"_s, u"appsecret"_s};
    const QString letters = plain(name);
    return letters.endsWith("clientsecret"_L1) || plainNames.contains(letters);
}

bool isSecretColumn(const QString &name)
{
    const QString letters = plain(name);
    const QStringList kept{u"secretstoredat"_s, u"secretage"_s, u"tokenexpiry"_s, u"tokenurl"_s};
    if (kept.contains(letters))
        return false;
    return letters.contains("secret"_L1) || letters.contains("password"_L1)
        || letters.contains("token"_L1) || letters.contains("apikey"_L1);
}

ColumnMapping guessMapping(const ImportTable &table)
{
    ColumnMapping mapping(table.columns.size());
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const auto field = importFieldFromWord(table.columns[i]);
        if (field && !mapping.contains(field))
            mapping[i] = field;
    }
    for (const Synonyms &entry : synonyms) {
        for (const QString &name : QString(entry.names).split(u' ')) {
            const auto found = std::ranges::find_if(table.columns, [&name](const QString &column) {
                return plain(column) == name;
            });
            const qsizetype at = found - table.columns.begin();
            if (found != table.columns.end() && !mapping[at] && !mapping.contains(entry.field))
                mapping[at] = entry.field;
        }
    }
    preferHosts(table, mapping);
    return mapping;
}

Result<ColumnMapping> withChoices(ColumnMapping mapping,
                                  const ImportTable &table,
                                  const QStringList &pairs)
{
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.lastIndexOf(u'=');
        const QString name = pair.left(equals).trimmed();
        const auto found = std::ranges::find_if(table.columns, [&name](const QString &column) {
            return column.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (equals < 0 || found == table.columns.end())
            return Error{ErrorCode::Invalid,
                         tr("“%1” is not a column of the file with a field, such as "
                            "“Server=tenant”. The columns are: %2.")
                             .arg(pair, table.columns.join(u", "_s))};
        const QString word = pair.mid(equals + 1).trimmed();
        const std::optional<Field> field = importFieldFromWord(word);
        QStringList words;
        for (const Field known : importFields())
            words.append(importFieldWord(known));
        if (!field && !word.isEmpty())
            return Error{ErrorCode::Invalid, tr("There is no field “%1”. There are: %2.")
                                                 .arg(word, words.join(u", "_s))};
        if (field)
            std::ranges::replace(mapping, field, std::nullopt);
        mapping[found - table.columns.begin()] = field;
    }
    return mapping;
}

bool isComplete(const ColumnMapping &mapping)
{
    const bool isClient = mapping.contains(Field::ClientId)
                       && (mapping.contains(Field::Tier) || mapping.contains(Field::Region));
    return mapping.contains(Field::Host) || isClient || mapping.contains(Field::Subscription)
        || mapping.contains(Field::SavedSearch);
}

QList<ImportRow> mappedRows(const ImportTable &table, const ColumnMapping &mapping)
{
    const QHash<qsizetype, qsizetype> secrets = firstRowsOf(table.secrets);
    QList<ImportRow> rows;
    rows.reserve(table.rows.size());
    for (const ImportTable::Row &row : table.rows) {
        ImportRow &mapped = rows.emplaceBack();
        mapped.number = row.number;
        for (qsizetype i = 0; i < mapping.size() && i < row.cells.size(); ++i)
            if (mapping[i])
                mapped.at(*mapping[i]) = row.cells[i];
        mapped.refusal = row.refusal;
        mapped.secret = secrets.value(row.number);
        const auto secret = table.secrets.find(row.number);
        if (secret == table.secrets.end())
            continue;
        const auto usable = checkSecret(secret->second, mapped.at(Field::ClientId).trimmed(), {});
        if (!usable)
            mapped.secretProblem = usable.error().message;
    }
    return rows;
}

} // namespace tenantry

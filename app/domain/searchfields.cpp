#include "app/domain/searchfields.h"

#include "app/domain/environment.h"
#include "app/domain/reminders.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

using Row = SearchRow;
using Value = SearchValue;

QString tr(const char *text)
{
    return QCoreApplication::translate("Search", text);
}

bool ended(const Row &row, Outcome outcome)
{
    return row.last() && row.last()->outcome == outcome;
}

/// Whether a remark of the tenant or of the client that is used there is so.
template <typename Ask>
bool isRemarked(const Row &row, Ask ask)
{
    return ask(row.tenant().remarks) || (row.client() && ask(row.client()->remarks));
}

constexpr auto isInHost = [](const Row &row, const Value &value) {
    return value.isIn(row.tenant().host) || value.isIn(row.tenant().systemHost);
};
constexpr auto isInClient = [](const Row &row, const Value &value) {
    return row.client() && (value.isIn(row.client()->name) || value.isIn(row.client()->clientId));
};

constexpr std::array fields{
    SearchField{"region"_L1, "region:eu"_L1,
                QT_TRANSLATE_NOOP("Search", "the region, by either code"),
                [](const Row &row, const Value &value) {
    return value.is(row.tenant().regionCode) || (row.region() && value.is(row.region()->awsCode));
                }},
    SearchField{"sub"_L1, "sub:contoso"_L1,
                QT_TRANSLATE_NOOP("Search", "part of the subscription's name or licence number"),
                [](const Row &row, const Value &value) {
    return row.subscription()
        && (value.isIn(row.subscription()->name) || value.isIn(row.subscription()->licenceNumber));
                }},
    SearchField{"tag"_L1, "tag:nightly"_L1, QT_TRANSLATE_NOOP("Search", "the start of a tag"),
                [](const Row &row, const Value &value) {
    return std::ranges::any_of(row.tenant().tags,
                               [&](const QString &tag) { return value.begins(tag); });
                }},
    SearchField{"env"_L1, "env:prod"_L1,
                QT_TRANSLATE_NOOP("Search", "the start of the environment, inherited ones too"),
                [](const Row &row, const Value &value) {
    return value.begins(environmentOf(row.estate(), row.tenant()));
                }},
    SearchField{"tier"_L1, "tier:region"_L1,
                QT_TRANSLATE_NOOP("Search", "the tier of the client that is used: region, tenant"),
                [](const Row &row, const Value &value) {
    return row.client() && value.is(tierWord(row.client()->tier));
                }},
    SearchField{"client"_L1, "client:eu-main"_L1,
                QT_TRANSLATE_NOOP("Search", "part of the client's name or ID"), isInClient},
    SearchField{"bot"_L1, "bot:\"EU OAuth\""_L1,
                QT_TRANSLATE_NOOP("Search", "part of the bot user's name or ID"),
                [](const Row &row, const Value &value) {
    return row.contact()
        && (value.isIn(row.contact()->bot.name) || value.isIn(row.contact()->bot.userId));
                }},
    SearchField{"host"_L1, "host:acme"_L1,
                QT_TRANSLATE_NOOP("Search", "part of the alias or the system host"), isInHost},
    SearchField{"owner"_L1, "owner:kim"_L1,
                QT_TRANSLATE_NOOP("Search", "part of the owner of the tenant or its client"),
                [](const Row &row, const Value &value) {
    return isRemarked(row, [&](const Remarks &remarks) { return value.isIn(remarks.owner); });
                }},
    SearchField{"note"_L1, "note:\"ask first\""_L1,
                QT_TRANSLATE_NOOP("Search", "part of a note on the tenant or its client"),
                [](const Row &row, const Value &value) {
    return isRemarked(row, [&](const Remarks &remarks) { return value.isIn(remarks.notes); });
                }},
    SearchField{"is"_L1, ""_L1, "", nullptr},
    };

constexpr std::array synonyms{
    std::pair{"subscription"_L1, "sub"_L1},
    std::pair{"environment"_L1, "env"_L1},
    std::pair{"notes"_L1, "note"_L1},
};

constexpr std::array states{
    SearchField{"failing"_L1, "is:failing"_L1, QT_TRANSLATE_NOOP("Search", "the last test failed"),
                [](const Row &row, const Value &) {
    return row.last() && needsAttention(row.last()->outcome);
                }},
    SearchField{"untested"_L1, "is:untested"_L1,
                QT_TRANSLATE_NOOP("Search", "not tested since the secret was stored"),
                [](const Row &row, const Value &) { return !row.last(); }},
    SearchField{"ok"_L1, "is:ok"_L1, QT_TRANSLATE_NOOP("Search", "the last test went well"),
                [](const Row &row, const Value &) { return ended(row, Outcome::Ok); }},
    SearchField{"expiring"_L1, "is:expiring"_L1,
                QT_TRANSLATE_NOOP("Search", "the secret is due for rotation"),
                [](const Row &row, const Value &) {
    return row.client() && isRotationNear(*row.client(), row.now());
                }},
    SearchField{"orphan"_L1, "is:orphan"_L1,
                QT_TRANSLATE_NOOP("Search", "a bot user is left whose client is not used there"),
                [](const Row &row, const Value &) { return row.hasOrphan(); }},
    SearchField{"nosecret"_L1, "is:nosecret"_L1,
                QT_TRANSLATE_NOOP("Search", "no secret is stored for the client"),
                [](const Row &row, const Value &) {
    return row.client() && (row.client()->secretSlot.isEmpty() || ended(row, Outcome::NoSecret));
                }},
    SearchField{"prod"_L1, "is:prod"_L1,
                QT_TRANSLATE_NOOP("Search", "the environment is production"),
                [](const Row &row, const Value &) {
    return isProduction(environmentOf(row.estate(), row.tenant()));
                }},
    SearchField{"recent"_L1, "is:recent"_L1,
                QT_TRANSLATE_NOOP("Search", "used within the last two weeks"),
                [](const Row &row, const Value &) {
    return row.contact() && isRecentlyUsed(*row.contact(), row.now());
                }},
    SearchField{"vanished"_L1, "is:vanished"_L1,
                QT_TRANSLATE_NOOP("Search", "the organization does not list it any more"),
                [](const Row &row, const Value &) { return row.tenant().vanishedAt.isValid(); }},
    SearchField{"due"_L1, "is:due"_L1,
                QT_TRANSLATE_NOOP("Search", "the day of a reminder has come"),
                [](const Row &row, const Value &) {
    const QDate today = row.now().toLocalTime().date();
    return isRemarked(row, [&](const Remarks &remarks) {
        return remarks.remindOn.isValid() && remarks.remindOn <= today;
    });
                }},
    };

const SearchField *find(std::span<const SearchField> table, const QString &name)
{
    const auto found = std::ranges::find_if(table, [&](const SearchField &field) {
        return name.compare(field.name, Qt::CaseInsensitive) == 0;
    });
    return found == table.end() ? nullptr : &*found;
}

QString namesOf(std::span<const SearchField> table, QLatin1StringView prefix)
{
    QStringList names;
    for (const SearchField &field : table)
        names.append(prefix + field.name);
    return names.join(u", "_s);
}

} // namespace

std::span<const SearchField> searchFields()
{
    return fields;
}

std::span<const SearchField> searchStates()
{
    return states;
}

bool SearchValue::isInSomeRegion(const RegionCatalogue &regions) const
{
    if (!inSomeRegion)
        inSomeRegion = std::ranges::any_of(regions.regions(), [this](const Region &region) {
            return isIn(region.searchText);
        });
    return *inSomeRegion;
}

bool hasWord(const SearchRow &row, const SearchValue &word)
{
    return word.isIn(row.estate().searchText(row.tenant()))
        || (word.isInSomeRegion(row.regions()) && row.region()
            && word.isIn(row.region()->searchText));
}

Result<SearchTest> searchTest(const QString &name, const QString &value)
{
    const auto synonym = std::ranges::find_if(synonyms, [&](const auto &pair) {
        return name.compare(pair.first, Qt::CaseInsensitive) == 0;
    });
    const SearchField *field = find(fields,
                                    synonym == synonyms.end() ? name : QString(synonym->second));
    if (!field)
        return invalid(tr("There is no field “%1”. Use one of %2, or put the word in quotes.")
                           .arg(name, namesOf(fields, ""_L1)));
    if (value.isEmpty())
        return SearchTest(nullptr);
    if (field->name == "tier"_L1 && !tierFromWord(value.toLower()))
        return invalid(tr("There is no tier “%1”. Use tier:region, tier:tenant or "
                          "tier:organization.")
                           .arg(value));
    if (field->test)
        return field->test;
    const SearchField *state = find(states, value);
    if (!state)
        return invalid(
            tr("“is:%1” is not known. Use one of %2.").arg(value, namesOf(states, "is:"_L1)));
    return state->test;
}

QList<SearchHint> searchHints()
{
    QList<SearchHint> hints;
    for (const std::span<const SearchField> table : {searchFields(), searchStates()})
        for (const SearchField &field : table)
            if (!field.example.isEmpty())
                hints.append({field.example, tr(field.meaning)});
    hints.append({u"-env:test"_s, tr("not: whatever comes behind the dash")});
    hints.append({u"\"two words\""_s, tr("with the spaces, to the letter")});
    return hints;
}

} // namespace tenantry

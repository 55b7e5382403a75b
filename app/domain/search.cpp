#include "app/domain/search.h"

#include "app/domain/environment.h"
#include "app/domain/reach.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int daysUntilExpiring = 335; // a month before the secret is a year old

QString tr(const char *text)
{
    return QCoreApplication::translate("Search", text);
}

/// The parts of the text between spaces that are not within quotes; the quotes are kept.
QList<QStringView> split(QStringView text)
{
    QList<QStringView> parts;
    bool isQuoted = false;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool isEnd = at == text.size();
        if (!isEnd && text[at] == u'"')
            isQuoted = !isQuoted;
        if (!isEnd && (isQuoted || !text[at].isSpace()))
            continue;
        if (at > begin)
            parts.append(text.sliced(begin, at - begin));
        begin = at + 1;
    }
    return parts;
}

QString unquoted(QStringView text)
{
    return text.toString().remove(u'"');
}

/// The host of an address that was pasted as a word; any other word as it is.
QString hostOfAddress(const QString &word)
{
    const qsizetype scheme = word.indexOf("://"_L1);
    if (scheme < 0)
        return word;
    return word.sliced(scheme + 3).section(u'/', 0, 0);
}

/// Whether what stands before a colon is meant as a field: letters only.
bool isFieldName(QStringView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) { return c.isLetter(); });
}

} // namespace

/// A tenant with what is asked of it.
struct Search::Row
{
    Row(const Estate &ofEstate,
        const Tenant &ofTenant,
        const RegionCatalogue &ofRegions,
        const QDateTime &before)
        : estate(ofEstate)
        , tenant(ofTenant)
        , regions(ofRegions)
        , expiresBefore(before)
        , subscription(estate.subscription(tenant.subscription))
        , client(effectiveClient(estate, tenant))
        , contact(client ? estate.contact(client->key, tenant.key) : nullptr)
    {}

    bool hasTag(const Term &term) const
    {
        return std::ranges::any_of(tenant.tags, [&term](const QString &tag) {
            return tag.startsWith(term.value, Qt::CaseInsensitive);
        });
    }
    const TestRecord *last() const { return contact && contact->last ? &*contact->last : nullptr; }
    bool ended(Outcome outcome) const { return last() && last()->outcome == outcome; }
    /// A bot is left behind where its client cannot be used any more.
    bool hasOrphan() const
    {
        return std::ranges::any_of(estate.contacts(), [this](const Contact &other) {
            if (!other.bot.isKnown() || other.tenant != tenant.key)
                return false;
            const Client *owner = estate.client(other.client);
            return !owner || !reaches(*owner, tenant);
        });
    }

    const Estate &estate;
    const Tenant &tenant;
    const RegionCatalogue &regions;
    const QDateTime &expiresBefore;
    const Subscription *subscription;
    const Client *client;
    const Contact *contact;
};

struct Search::State
{
    QLatin1StringView name;
    Test test;

    static constexpr auto isFailing = [](const Row &row, const Term &) {
        return row.last() && needsAttention(row.last()->outcome);
    };
    static constexpr auto isUntested = [](const Row &row, const Term &) { return !row.last(); };
    static constexpr auto isOk = [](const Row &row, const Term &) {
        return row.ended(Outcome::Ok);
    };
    static constexpr auto isExpiring = [](const Row &row, const Term &) {
        return row.client && row.client->secretStoredAt.isValid()
            && row.client->secretStoredAt <= row.expiresBefore;
    };
    static constexpr auto isOrphan = [](const Row &row, const Term &) { return row.hasOrphan(); };
    static constexpr auto isWithoutSecret = [](const Row &row, const Term &) {
        return row.client && (row.client->secretSlot.isEmpty() || row.ended(Outcome::NoSecret));
    };
    static constexpr auto isProduction = [](const Row &row, const Term &) {
        return tenantry::isProduction(environmentOf(row.estate, row.tenant));
    };
};

struct Search::Field
{
    QLatin1StringView name;
    Test test; // null for is:, whose value chooses the test

    static bool has(const QString &text, const Term &term)
    {
        return term.matcher.indexIn(text) >= 0;
    }
    static bool isCode(const QString &code, const Term &term)
    {
        return code.compare(term.value, Qt::CaseInsensitive) == 0;
    }
    static constexpr auto region = [](const Row &row, const Term &term) {
        const Region *known = row.regions.find(row.tenant.regionCode);
        return isCode(row.tenant.regionCode, term) || (known && isCode(known->awsCode, term));
    };
    static constexpr auto subscription = [](const Row &row, const Term &term) {
        return row.subscription
            && (has(row.subscription->name, term) || has(row.subscription->licenceNumber, term));
    };
    static constexpr auto tag = [](const Row &row, const Term &term) { return row.hasTag(term); };
    static constexpr auto environment = [](const Row &row, const Term &term) {
        return environmentOf(row.estate, row.tenant).startsWith(term.value, Qt::CaseInsensitive);
    };
    static constexpr auto tier = [](const Row &row, const Term &term) {
        return row.client && isCode(tierWord(row.client->tier), term);
    };
    static constexpr auto client = [](const Row &row, const Term &term) {
        return row.client && (has(row.client->name, term) || has(row.client->clientId, term));
    };
    static constexpr auto bot = [](const Row &row, const Term &term) {
        return row.contact
            && (has(row.contact->bot.name, term) || has(row.contact->bot.userId, term));
    };
    static constexpr auto host = [](const Row &row, const Term &term) {
        return has(row.tenant.host, term) || has(row.tenant.systemHost, term);
    };
    static constexpr auto word = [](const Row &row, const Term &term) {
        const Tenant &tenant = row.tenant;
        if (has(tenant.name, term) || host(row, term) || client(row, term))
            return true;
        if (std::ranges::any_of(tenant.tags, [&term](const QString &t) { return has(t, term); }))
            return true;
        if ((row.contact && has(row.contact->bot.name, term))
            || (row.subscription && has(row.subscription->name, term)))
            return true;
        const Region *known = row.regions.find(tenant.regionCode);
        return has(tenant.regionCode, term)
            || (known
                && (has(known->name, term) || has(known->shortName, term)
                    || has(known->awsCode, term)));
    };
};

const Search::Field *Search::findField(QStringView name)
{
    static constexpr std::array<Field, 12> table{{
        {"region"_L1, Field::region},
        {"sub"_L1, Field::subscription},
        {"subscription"_L1, Field::subscription},
        {"tag"_L1, Field::tag},
        {"env"_L1, Field::environment},
        {"environment"_L1, Field::environment},
        {"tier"_L1, Field::tier},
        {"client"_L1, Field::client},
        {"bot"_L1, Field::bot},
        {"host"_L1, Field::host},
        {"tenant"_L1, Field::word},
        {"is"_L1, nullptr},
    }};
    const auto found = std::ranges::find_if(table, [name](const Field &field) {
        return name.compare(field.name, Qt::CaseInsensitive) == 0;
    });
    return found == table.end() ? nullptr : &*found;
}

Result<Search::Test> Search::testOf(const Field &field, const QString &value)
{
    static constexpr std::array<State, 7> table{{
        {"failing"_L1, State::isFailing},
        {"untested"_L1, State::isUntested},
        {"ok"_L1, State::isOk},
        {"expiring"_L1, State::isExpiring},
        {"orphan"_L1, State::isOrphan},
        {"nosecret"_L1, State::isWithoutSecret},
        {"prod"_L1, State::isProduction},
    }};
    if (field.name == "tier"_L1 && !tierFromWord(value.toLower()))
        return Error{ErrorCode::Invalid,
                     tr("There is no tier “%1”. Use tier:region, tier:tenant or "
                        "tier:organization.")
                         .arg(value)};
    if (field.test)
        return field.test;
    const auto found = std::ranges::find_if(table, [&value](const State &state) {
        return value.compare(state.name, Qt::CaseInsensitive) == 0;
    });
    if (found == table.end())
        return Error{ErrorCode::Invalid,
                     tr("“is:%1” is not known. Use is:failing, is:untested, is:ok, is:expiring, "
                        "is:orphan, is:nosecret or is:prod.")
                         .arg(value)};
    return found->test;
}

Result<Search> Search::parse(const QString &text, const QDateTime &now)
{
    Search search;
    search.m_expiresBefore = now.addDays(-daysUntilExpiring);
    for (const QStringView part : split(text))
        if (const Result<void> added = search.addTerm(part); !added)
            return added.error();
    return search;
}

Result<void> Search::addTerm(QStringView raw)
{
    const bool isNegated = raw.startsWith(u'-');
    const QStringView term = isNegated ? raw.sliced(1) : raw;
    const qsizetype colon = term.indexOf(u':');
    const bool isField = colon > 0 && isFieldName(term.first(colon))
                      && !term.sliced(colon).startsWith("://"_L1);
    if (!isField) {
        addWord(hostOfAddress(unquoted(term)), isNegated);
        return {};
    }
    const Field *field = findField(term.first(colon));
    if (!field)
        return Error{
            ErrorCode::Invalid,
            tr("There is no field “%1”. Use region, sub, tag, env, tier, client, bot, host "
               "or is, or put the word in quotes.")
                .arg(term.first(colon))};
    const QString value = unquoted(term.sliced(colon + 1)).trimmed();
    if (value.isEmpty())
        return {};
    Result<Test> test = testOf(*field, value);
    if (!test)
        return test.error();
    m_terms.push_back({*test, value, QStringMatcher(value, Qt::CaseInsensitive), isNegated});
    return {};
}

void Search::addWord(const QString &word, bool isNegated)
{
    if (!word.trimmed().isEmpty())
        m_terms.push_back(
            {Field::word, word, QStringMatcher(word, Qt::CaseInsensitive), isNegated});
}

bool Search::matches(const Estate &estate,
                     const Tenant &tenant,
                     const RegionCatalogue &regions) const
{
    if (m_terms.empty())
        return true;
    const Row row(estate, tenant, regions, m_expiresBefore);
    return std::ranges::all_of(m_terms, [&row](const Term &term) {
        return term.test(row, term) != term.isNegated;
    });
}

} // namespace tenantry

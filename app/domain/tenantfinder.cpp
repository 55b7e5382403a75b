#include "app/domain/tenantfinder.h"

#include "app/domain/nameorder.h"
#include "app/domain/reach.h"

#include <algorithm>
#include <cmath>

namespace tenantry {

namespace {

constexpr double halfLife = 7; // days, after which a use counts half
constexpr int ofUse = 250;     // what a use right now counts
constexpr int ofName = 100;
constexpr int ofHost = 95;
constexpr int ofTag = 85;
constexpr std::size_t lettersOfTenant = 96; // about, of all its fields
constexpr int ofWholeHost = 60;             // every host ends alike: letters there say little

bool isFuzzy(const SearchTerm &term)
{
    return term.field.isEmpty() && !term.isNegated && !term.isQuoted;
}

} // namespace

TenantFinder::TenantFinder(const Estate &estate,
                           const RegionCatalogue &regions,
                           const QDateTime &now)
    : m_estate(estate)
    , m_regions(regions)
    , m_now(now)
{
    const auto count = static_cast<std::size_t>(estate.tenants().size());
    m_candidates.reserve(count);
    m_fields.reserve(count * 4);
    m_text.letters.reserve(count * lettersOfTenant);
    m_text.worths.reserve(count * lettersOfTenant);
    for (const Tenant &tenant : estate.tenants())
        add(tenant);
}

void TenantFinder::add(const Tenant &tenant)
{
    const std::size_t begin = m_text.letters.size();
    m_candidates.push_back({&tenant, 0, m_fields.size(), recencyOf(tenant)});
    m_hasUsed = m_hasUsed || m_candidates.back().recency > 0;
    const QString name = tenant.name;
    addField(name, name.size(), ofName);
    const QString host = tenant.host;
    addField(host, host.indexOf(u'.'), ofHost);
    if (!tenant.systemHost.isEmpty() && tenant.systemHost != tenant.host)
        addField(tenant.systemHost.toString(), 0, ofHost);
    for (const QString &tag : tenant.tags)
        addField(tag, tag.size(), ofTag);
    m_candidates.back().letters = lettersIn(std::u16string_view(m_text.letters).substr(begin));
}

void TenantFinder::addField(QStringView text, qsizetype fuzzySize, int weight)
{
    const std::size_t begin = m_text.append(text);
    const qsizetype size = fuzzySize < 0 ? text.size() : fuzzySize;
    m_fields.push_back(
        {begin, static_cast<std::size_t>(text.size()), static_cast<std::size_t>(size), weight});
}

int TenantFinder::recencyOf(const Tenant &tenant) const
{
    const Client *client = effectiveClient(m_estate, tenant);
    const Contact *contact = client ? m_estate.contact(client->key, tenant) : nullptr;
    if (!contact || !contact->lastUsedAt.isValid())
        return 0;
    const double days = static_cast<double>(contact->lastUsedAt.secsTo(m_now)) / 86'400;
    return static_cast<int>(std::lround(ofUse * std::exp2(-std::max(0.0, days) / halfLife)));
}

Result<QList<TenantKey>> TenantFinder::find(const QString &text, qsizetype most) const
{
    std::vector<FuzzyText> words;
    QList<SearchTerm> others;
    for (const SearchTerm &term : searchTerms(text)) {
        if (isFuzzy(term))
            words.emplace_back(term.value);
        else
            others.append(term);
    }
    const Result<Search> search = Search::parse(others, m_now);
    if (!search)
        return search.error();
    const bool isAsking = !words.empty() || !others.isEmpty();
    std::vector<Hit> hits;
    for (std::size_t at = 0; at < m_candidates.size(); ++at) {
        const int score = scoreOf(at, words);
        const Candidate &candidate = m_candidates[at];
        const bool isWanted = isAsking ? score > 0 : !m_hasUsed || candidate.recency > 0;
        if (isWanted && search->matches(m_estate, *candidate.tenant, m_regions))
            hits.push_back({&candidate, score + candidate.recency});
    }
    const auto end = hits.begin() + std::min(most, static_cast<qsizetype>(hits.size()));
    std::partial_sort(hits.begin(), end, hits.end(), &TenantFinder::isBefore);
    QList<TenantKey> found;
    for (auto hit = hits.begin(); hit != end; ++hit)
        found.append(hit->candidate->tenant->key);
    return found;
}

QStringList TenantFinder::wordsOf(const QString &text)
{
    QStringList words;
    for (const SearchTerm &term : searchTerms(text))
        if (isFuzzy(term))
            words.append(term.value);
    return words;
}

/// 0 where one of the words is not found; the same for all where there is no word.
int TenantFinder::scoreOf(std::size_t at, const std::vector<FuzzyText> &words) const
{
    const Candidate &candidate = m_candidates[at];
    const std::size_t end = at + 1 < m_candidates.size() ? m_candidates[at + 1].firstField
                                                         : m_fields.size();
    if (words.empty())
        return 1;
    int sum = 0;
    for (const FuzzyText &word : words) {
        const quint64 letters = lettersIn(word.letters);
        int best = 0;
        if ((letters & ~candidate.letters) == 0)
            for (std::size_t field = candidate.firstField; field < end; ++field)
                best = std::max(best, scoreOf(m_fields[field], word.letters));
        if (best == 0)
            return 0;
        sum += best;
    }
    return std::max(1, sum / static_cast<int>(words.size()));
}

int TenantFinder::scoreOf(const Field &field, std::u16string_view word) const
{
    const int fuzzy = fuzzyScore(word, partOf(m_text, field.begin, field.fuzzySize));
    if (fuzzy > 0)
        return std::max(1, fuzzy * field.weight / 100);
    const bool isWhole = field.fuzzySize == field.size;
    const std::u16string_view whole = std::u16string_view(m_text.letters)
                                          .substr(field.begin, field.size);
    return !isWhole && whole.find(word) != std::u16string_view::npos ? fuzzyBest * ofWholeHost / 100
                                                                     : 0;
}

bool TenantFinder::isBefore(const Hit &a, const Hit &b)
{
    if (a.score != b.score)
        return a.score > b.score;
    const Tenant &left = *a.candidate->tenant;
    const Tenant &right = *b.candidate->tenant;
    if (const int byName = comparedNames(left.name.toString(), right.name.toString()); byName != 0)
        return byName < 0;
    return left.host != right.host ? left.host < right.host : left.key < right.key;
}

} // namespace tenantry

#include "app/domain/search.h"

#include <algorithm>

namespace tenantry {

Result<Search> Search::parse(const QString &text, const QDateTime &now)
{
    return parse(searchTerms(text), now);
}

Result<Search> Search::parse(const QList<SearchTerm> &terms, const QDateTime &now)
{
    Search search;
    search.m_now = now;
    for (const SearchTerm &term : terms) {
        const Result<SearchTest> test = term.field.isEmpty() ? Result<SearchTest>(hasWord)
                                                             : searchTest(term.field, term.value);
        if (!test)
            return test.error();
        if (*test)
            search.m_terms.push_back({*test, SearchValue(term.value), term.isNegated});
    }
    return search;
}

bool Search::matches(const Estate &estate,
                     const Tenant &tenant,
                     const RegionCatalogue &regions) const
{
    if (m_terms.empty())
        return true;
    const SearchRow row(estate, tenant, regions, m_now);
    return std::ranges::all_of(m_terms, [&row](const Term &term) {
        return term.test(row, term.value) != term.isNegated;
    });
}

} // namespace tenantry

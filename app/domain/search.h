#pragma once

#include "app/domain/searchfields.h"
#include "app/domain/searchterm.h"

#include <vector>

namespace tenantry {

/// What a person typed to find tenants: words, field:value, -negated, "with spaces". All terms must
/// hold; case does not matter; a field without a value holds for every tenant.
class Search
{
public:
    /// The error (Invalid) is a sentence for a field, a state or a tier that is not known. `now`
    /// decides what is:expiring, is:recent and is:due mean.
    static Result<Search> parse(const QString &text, const QDateTime &now);
    static Result<Search> parse(const QList<SearchTerm> &terms, const QDateTime &now);

    bool isEmpty() const { return m_terms.empty(); }
    bool matches(const Estate &estate, const Tenant &tenant, const RegionCatalogue &regions) const;

private:
    struct Term
    {
        SearchTest test;
        SearchValue value;
        bool isNegated;
    };

    std::vector<Term> m_terms;
    QDateTime m_now;
};

} // namespace tenantry

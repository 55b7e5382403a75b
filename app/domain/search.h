#pragma once

#include "app/domain/estate.h"
#include "app/domain/regioncatalogue.h"

#include <QDateTime>
#include <QStringMatcher>

#include <vector>

namespace tenantry {

/// What a person typed to find tenants: words, field:value, -negated, "with spaces". All terms must
/// hold; case does not matter; a field without a value holds for every tenant.
class Search
{
public:
    /// The error (Invalid) is a sentence for a field, a state or a tier that is not known. `now`
    /// decides what is:expiring means.
    static Result<Search> parse(const QString &text, const QDateTime &now);

    bool isEmpty() const { return m_terms.empty(); }
    bool matches(const Estate &estate, const Tenant &tenant, const RegionCatalogue &regions) const;

private:
    struct Row;
    struct Term;
    struct Field;
    struct State;
    using Test = bool (*)(const Row &row, const Term &term);

    struct Term
    {
        Test test = nullptr;
        QString value = {};
        QStringMatcher matcher = {};
        bool isNegated = false;
    };

    static const Field *findField(QStringView name);
    static Result<Test> testOf(const Field &field, const QString &value);
    Result<void> addTerm(QStringView raw);
    void addWord(const QString &word, bool isNegated);

    std::vector<Term> m_terms;
    QDateTime m_expiresBefore; // a secret stored before this is expiring
};

} // namespace tenantry

#pragma once

#include "app/domain/fuzzy.h"
#include "app/domain/search.h"

#include <vector>

namespace tenantry {

/// Finds tenants by a few letters of their names, hosts and tags, the recently used before others;
/// understands the fields of the search language too. Reads the estate once, when it is made.
class TenantFinder
{
public:
    /// Estate and regions outlive it; it is of no use after the estate has changed.
    TenantFinder(const Estate &estate, const RegionCatalogue &regions, const QDateTime &now);

    /// The best first, in an order that is always the same; for an empty text those that were used,
    /// all where none was. Errors of Search::parse().
    Result<QList<TenantKey>> find(const QString &text, qsizetype most) const;
    bool hasUsed() const { return m_hasUsed; }
    /// The words of a text that are looked for letter by letter.
    static QStringList wordsOf(const QString &text);

private:
    struct Field
    {
        std::size_t begin;
        std::size_t size;
        std::size_t fuzzySize; // behind it the word must stand as it was typed
        int weight;            // in percent
    };
    struct Candidate
    {
        const Tenant *tenant;
        quint64 letters;
        std::size_t firstField;
        int recency;
    };
    struct Hit
    {
        const Candidate *candidate;
        int score;
    };

    void add(const Tenant &tenant);
    void addField(QStringView text, qsizetype fuzzySize, int weight);
    int recencyOf(const Tenant &tenant) const;
    int scoreOf(std::size_t at, const std::vector<FuzzyText> &words) const;
    int scoreOf(const Field &field, std::u16string_view word) const;
    static bool isBefore(const Hit &a, const Hit &b);

    const Estate &m_estate;
    const RegionCatalogue &m_regions;
    QDateTime m_now;
    FuzzyText m_text; // of all fields, one behind the other
    std::vector<Field> m_fields;
    std::vector<Candidate> m_candidates;
    bool m_hasUsed = false;
};

} // namespace tenantry

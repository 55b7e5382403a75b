#pragma once

#include "app/domain/result.h"
#include "app/domain/searchrow.h"

#include <QLatin1StringView>
#include <QStringMatcher>

#include <span>

namespace tenantry {

/// What is looked for: the text, ready to be found in another in any case.
struct SearchValue
{
    explicit SearchValue(const QString &looked)
        : text(looked)
        , matcher(looked, Qt::CaseInsensitive)
    {}

    bool isIn(const QString &whole) const { return matcher.indexIn(whole) >= 0; }
    bool is(const QString &whole) const { return whole.compare(text, Qt::CaseInsensitive) == 0; }
    bool begins(const QString &whole) const { return whole.startsWith(text, Qt::CaseInsensitive); }

    QString text;
    QStringMatcher matcher;
};

using SearchTest = bool (*)(const SearchRow &row, const SearchValue &value);

/// A field of the search language, or a state: what stands behind is:.
struct SearchField
{
    QLatin1StringView name;
    QLatin1StringView example; // empty: another name for the field before
    const char *meaning;
    SearchTest test; // null for is:
};

std::span<const SearchField> searchFields();
std::span<const SearchField> searchStates();
/// Whether a word is found in what is known of a tenant.
bool hasWord(const SearchRow &row, const SearchValue &word);
/// The test of a field with a value; an error (Invalid) names what there is instead.
Result<SearchTest> searchTest(const QString &field, const QString &value);

/// A line of the help on the search language.
struct SearchHint
{
    QString example; // region:eu
    QString meaning;
};

QList<SearchHint> searchHints();

} // namespace tenantry

#pragma once

#include "app/domain/result.h"
#include "app/domain/searchrow.h"

#include <QLatin1StringView>
#include <QStringMatcher>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tenantry {

/// What is looked for: the text, ready to be found in another in any case.
struct SearchValue
{
    explicit SearchValue(const QString &looked)
        : text(looked)
        , folded(foldedForSearch(looked).toStdString())
        , matcher(looked, Qt::CaseInsensitive)
    {}

    /// In a text that is folded already.
    bool isIn(const QByteArray &whole) const
    {
        return std::string_view(whole.constData(), static_cast<std::size_t>(whole.size()))
                   .find(folded)
            != std::string_view::npos;
    }

    bool isIn(const QString &whole) const { return matcher.indexIn(whole) >= 0; }
    bool is(const QString &whole) const { return whole.compare(text, Qt::CaseInsensitive) == 0; }
    bool begins(const QString &whole) const { return whole.startsWith(text, Qt::CaseInsensitive); }

    /// In the names of any region; asked once, since most words are in none.
    bool isInSomeRegion(const RegionCatalogue &regions) const;

    QString text;
    std::string folded;
    QStringMatcher matcher;
    mutable std::optional<bool> inSomeRegion = {};
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

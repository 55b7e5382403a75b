#pragma once

#include <QList>
#include <QString>

#include <string>
#include <string_view>

namespace tenantry {

/// A text in which a few letters can be found in their order, made ready once: lower case, without
/// accents, and with what a match at each place is worth.
struct FuzzyText
{
    FuzzyText() = default;
    explicit FuzzyText(QStringView text) { append(text); }

    /// Puts a text behind what is there; answers where it begins.
    std::size_t append(QStringView text);

    std::u16string letters;
    std::string worths; // as long as the letters
};

/// A part of a FuzzyText.
struct FuzzyPart
{
    std::u16string_view letters = {};
    std::string_view worths = {};
};

FuzzyPart partOf(const FuzzyText &text, std::size_t begin, std::size_t size);

/// A set of the letters: a text can only hold a word whose letters are all in the text's set.
quint64 lettersIn(std::u16string_view folded);

/// How well a folded word is found, up to fuzzyBest; 0 where its letters do not all occur in their
/// order. The starts of words, initials and runs count most. Looks at the first hundred letters.
int fuzzyScore(std::u16string_view word, const FuzzyPart &text);
constexpr int fuzzyBest = 1000;

/// Where the letters of a word were found, to be emphasised; empty where they were not.
QList<int> fuzzyPlaces(QStringView word, QStringView text);

} // namespace tenantry

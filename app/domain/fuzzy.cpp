#include "app/domain/fuzzy.h"

#include <algorithm>
#include <array>

namespace tenantry {

namespace {

constexpr std::size_t longestText = 100;
constexpr std::size_t longestWord = 24;

constexpr int ofLetter = 16;
constexpr int ofRun = 8; // for a letter right behind the one before
constexpr int ofTextStart = 12;
constexpr int ofWordStart = 10;
constexpr int ofGap = 5;         // is lost where a run breaks
constexpr int farthestStart = 8; // a match loses a point for each letter before it, up to this
constexpr int none = -10'000;

using Line = std::array<int, longestText>;
using Table = std::array<Line, longestWord>;

/// Lower case without an accent; one letter stays one letter, so that places stay what they are.
char16_t folded(QChar letter)
{
    if (letter.unicode() < 128)
        return letter.unicode() | (letter >= u'A' && letter <= u'Z' ? 0x20 : 0);
    const QString parts = letter.decomposition();
    const bool isAccented = parts.size() > 1 && letter.decompositionTag() == QChar::Canonical;
    return (isAccented ? parts[0] : letter).toLower().unicode();
}

bool startsWord(QChar before, QChar letter)
{
    if (!letter.isLetterOrNumber())
        return false;
    return !before.isLetterOrNumber() || (before.isLower() && letter.isUpper())
        || before.isDigit() != letter.isDigit();
}

/// The best score of a word whose letter `i` is at place `j`, by i and j.
void fill(Table &table, std::u16string_view word, const FuzzyPart &text)
{
    for (std::size_t i = 0; i < word.size(); ++i) {
        int overGap = none; // the best of the letter before, when it is not right before
        for (std::size_t j = 0; j < text.letters.size(); ++j) {
            if (i > 0 && j > 1)
                overGap = std::max(overGap - 1, table[i - 1][j - 2] - ofGap);
            table[i][j] = none;
            if (text.letters[j] != word[i] || j < i)
                continue;
            const int worth = text.worths[j];
            if (i == 0)
                table[i][j] = ofLetter + 2 * worth - std::min(static_cast<int>(j), farthestStart);
            else
                table[i][j] = ofLetter + std::max(table[i - 1][j - 1] + ofRun, overGap + worth);
        }
    }
}

FuzzyPart shortened(const FuzzyPart &text)
{
    return {text.letters.substr(0, longestText), text.worths.substr(0, longestText)};
}

bool holdsInOrder(std::u16string_view word, std::u16string_view text)
{
    std::size_t at = 0;
    for (const char16_t letter : word) {
        at = text.find(letter, at);
        if (at == std::u16string_view::npos)
            return false;
        ++at;
    }
    return true;
}

/// What a letter behind place `j` may build on: the score there, without what a break costs.
int continued(const Line &line, std::size_t j, std::size_t next, int worth)
{
    if (j + 1 == next)
        return line[j] + ofRun;
    return line[j] - ofGap - static_cast<int>(next - j - 2) + worth;
}

std::size_t bestPlace(const Line &line, std::size_t size)
{
    const auto end = line.begin() + static_cast<std::ptrdiff_t>(size);
    return static_cast<std::size_t>(std::max_element(line.begin(), end) - line.begin());
}

std::size_t bestPlaceBefore(const Line &line, std::size_t next, int worth)
{
    std::size_t best = 0;
    for (std::size_t j = 1; j < next; ++j)
        if (continued(line, j, next, worth) >= continued(line, best, next, worth))
            best = j;
    return best;
}

} // namespace

std::size_t FuzzyText::append(QStringView text)
{
    const std::size_t begin = letters.size();
    const std::size_t end = begin + static_cast<std::size_t>(text.size());
    letters.resize(end);
    worths.resize(end);
    QChar before;
    std::size_t at = begin;
    for (const QChar letter : text) {
        const int worth = at == begin ? ofTextStart : startsWord(before, letter) ? ofWordStart : 0;
        letters[at] = folded(letter);
        worths[at] = static_cast<char>(worth);
        before = letter;
        ++at;
    }
    return begin;
}

FuzzyPart partOf(const FuzzyText &text, std::size_t begin, std::size_t size)
{
    return {std::u16string_view(text.letters).substr(begin, size),
            std::string_view(text.worths).substr(begin, size)};
}

quint64 lettersIn(std::u16string_view folded)
{
    quint64 set = 0;
    for (const char16_t letter : folded)
        set |= quint64{1} << (letter % 64);
    return set;
}

int fuzzyScore(std::u16string_view word, const FuzzyPart &whole)
{
    const FuzzyPart text = shortened(whole);
    if (word.empty() || word.size() > longestWord || !holdsInOrder(word, text.letters))
        return 0;
    Table table;
    fill(table, word, text);
    const Line &last = table[word.size() - 1];
    const int best = last[bestPlace(last, text.letters.size())];
    const int letters = static_cast<int>(word.size());
    const int most = letters * ofLetter + 2 * ofTextStart + (letters - 1) * ofRun;
    return std::clamp(best * fuzzyBest / most, 1, fuzzyBest);
}

QList<int> fuzzyPlaces(QStringView typed, QStringView shown)
{
    const FuzzyText wordText(typed);
    const FuzzyText wholeText(shown);
    const std::u16string_view word = wordText.letters;
    const FuzzyPart text = shortened(partOf(wholeText, 0, wholeText.letters.size()));
    if (word.empty() || word.size() > longestWord || !holdsInOrder(word, text.letters))
        return {};
    Table table;
    fill(table, word, text);
    std::size_t place = bestPlace(table[word.size() - 1], text.letters.size());
    QList<int> places{static_cast<int>(place)};
    for (std::size_t i = word.size() - 1; i-- > 0;) {
        place = bestPlaceBefore(table[i], place, text.worths[place]);
        places.prepend(static_cast<int>(place));
    }
    return places;
}

} // namespace tenantry

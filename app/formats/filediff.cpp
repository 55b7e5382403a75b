#include "app/formats/filediff.h"

#include "app/formats/mask.h"
#include "app/formats/utf8.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace tenantry {

namespace {

using Kind = DiffLine::Kind;
using Lines = std::vector<QByteArrayView>;

constexpr std::size_t context = 2;     // lines around a change
constexpr qsizetype longestDiff = 400; // lines
constexpr int mostChanges = 500;       // more are not told apart

struct Step
{
    Kind kind;
    QByteArrayView line;
};

Lines linesOf(const Secret &file)
{
    Lines lines;
    const QByteArrayView text = file.reveal();
    for (qsizetype at = utf8::markLength(text); at < text.size();) {
        const qsizetype found = text.indexOf('\n', at);
        const qsizetype end = found < 0 ? text.size() : found;
        const QByteArrayView line = text.sliced(at, end - at);
        lines.push_back(line.endsWith('\r') ? line.chopped(1) : line);
        at = end + 1;
    }
    return lines;
}

/// The shortest way from one list of lines to the other (Myers, 1986), from the last step to the
/// first. Lines are compared by number.
class ShortestWay
{
public:
    ShortestWay(std::vector<int> before, std::vector<int> after)
        : m_before(std::move(before))
        , m_after(std::move(after))
    {}

    /// Empty where it is longer than anybody would read.
    std::vector<Kind> find();

private:
    int rows() const { return static_cast<int>(m_before.size()); }
    int columns() const { return static_cast<int>(m_after.size()); }
    /// As far as the lines are the same; `row - column` is the diagonal.
    int slide(int row, int diagonal) const;
    std::vector<Kind> back(int changes) const;
    /// Whether the way to this diagonal came by an added line, not by a removed one.
    static bool isByAdding(const std::vector<int> &reached, int diagonal, int changes);

    std::vector<int> m_before;
    std::vector<int> m_after;
    std::vector<std::vector<int>> m_reached; // a number of changes: the row on each diagonal
};

int ShortestWay::slide(int row, int diagonal) const
{
    while (row < rows() && row - diagonal < columns()
           && m_before[static_cast<std::size_t>(row)]
                  == m_after[static_cast<std::size_t>(row - diagonal)])
        ++row;
    return row;
}

std::size_t place(int diagonal)
{
    return static_cast<std::size_t>(diagonal + mostChanges + 1);
}

bool ShortestWay::isByAdding(const std::vector<int> &reached, int diagonal, int changes)
{
    return diagonal == -changes
        || (diagonal != changes && reached[place(diagonal - 1)] < reached[place(diagonal + 1)]);
}

std::vector<Kind> ShortestWay::find()
{
    std::vector<int> reached(2 * mostChanges + 3, 0);
    for (int changes = 0; changes <= mostChanges; ++changes) {
        m_reached.push_back(reached);
        for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
            const int begin = isByAdding(reached, diagonal, changes)
                                ? reached[place(diagonal + 1)]
                                : reached[place(diagonal - 1)] + 1;
            const int row = slide(begin, diagonal);
            reached[place(diagonal)] = row;
            if (row >= rows() && row - diagonal >= columns())
                return back(changes);
        }
    }
    return {};
}

std::vector<Kind> ShortestWay::back(int changes) const
{
    std::vector<Kind> steps;
    int row = rows();
    int column = columns();
    for (; changes > 0; --changes) {
        const std::vector<int> &reached = m_reached[static_cast<std::size_t>(changes)];
        const int diagonal = row - column;
        const bool isAdded = isByAdding(reached, diagonal, changes);
        const int from = isAdded ? diagonal + 1 : diagonal - 1;
        const int begin = reached[place(from)] + (isAdded ? 0 : 1);
        for (; row > begin; --row, --column)
            steps.push_back(Kind::Same);
        steps.push_back(isAdded ? Kind::Added : Kind::Removed);
        row = reached[place(from)];
        column = row - from;
    }
    steps.insert(steps.end(), static_cast<std::size_t>(row), Kind::Same);
    std::ranges::reverse(steps);
    return steps;
}

std::vector<Kind> kindsOf(const Lines &before, const Lines &after)
{
    QHash<QByteArrayView, int> numbers;
    const auto numbered = [&numbers](const Lines &lines) {
        std::vector<int> result;
        for (const QByteArrayView line : lines) {
            const auto known = numbers.constFind(line);
            result.push_back(known != numbers.constEnd()
                                 ? *known
                                 : *numbers.insert(line, static_cast<int>(numbers.size())));
        }
        return result;
    };
    std::vector<int> old = numbered(before);
    std::vector<Kind> kinds = ShortestWay(std::move(old), numbered(after)).find();
    if (kinds.empty()) {
        kinds.assign(before.size(), Kind::Removed);
        kinds.insert(kinds.end(), after.size(), Kind::Added);
    }
    return kinds;
}

std::vector<Step> stepsOf(const Lines &before, const Lines &after)
{
    std::vector<Step> steps;
    auto old = before.begin();
    auto now = after.begin();
    for (const Kind kind : kindsOf(before, after)) {
        steps.push_back({kind, kind == Kind::Removed ? *old : *now});
        if (kind != Kind::Added)
            ++old;
        if (kind != Kind::Removed)
            ++now;
    }
    return steps;
}

/// Which lines have a change near enough to be shown.
std::vector<bool> nearChanges(const std::vector<Step> &steps)
{
    std::vector<bool> isNear(steps.size(), false);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].kind == Kind::Same)
            continue;
        const std::size_t end = std::min(i + context + 1, steps.size());
        for (std::size_t near = i - std::min(i, context); near < end; ++near)
            isNear[near] = true;
    }
    return isNear;
}

} // namespace

QList<DiffLine> maskedDiff(const Secret &before,
                           const Secret &after,
                           std::span<const Secret *const> secrets)
{
    const std::vector<Step> steps = stepsOf(linesOf(before), linesOf(after));
    if (std::ranges::all_of(steps, [](const Step &step) { return step.kind == Kind::Same; }))
        return {};
    const std::vector<bool> isNear = nearChanges(steps);
    const Mask mask(secrets);
    QList<DiffLine> shown;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool isGap = !isNear[i] || shown.size() >= longestDiff;
        if (!isGap)
            shown.append({steps[i].kind, mask.masked(steps[i].line)});
        else if (shown.isEmpty() || shown.last().kind != Kind::Gap)
            shown.append({Kind::Gap, {}});
    }
    return shown;
}

} // namespace tenantry

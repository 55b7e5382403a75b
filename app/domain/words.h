#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <optional>
#include <utility>

namespace tenantry {

/// What stands for a value in files and on the command line; `words` is a table of these.
template <typename Value>
using Word = std::pair<Value, QLatin1StringView>;

template <const auto &words, typename Value>
QString wordOf(Value value)
{
    return std::ranges::find(words, value, &Word<Value>::first)->second;
}

template <typename Value, const auto &words>
std::optional<Value> meaningOf(QStringView word)
{
    const auto found = std::ranges::find_if(words, [word](const Word<Value> &entry) {
        return word.compare(entry.second) == 0;
    });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

} // namespace tenantry

#pragma once

#include "app/cli/arguments.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tenantry {

/// The words of an option and what they stand for.
template <typename Value>
using Words = std::vector<std::pair<std::string, Value>>;

/// A text of the context CommandLine, translated.
std::string help(const char *text);

CLI::Option *addText(CLI::App &app, const char *name, QString &target, const char *text);
/// An option that may be given many times, a value each.
void addTexts(CLI::App &app, const char *name, QStringList &target, const char *text);
CLI::Option *addFilter(CLI::App &app, Arguments &arguments);

template <typename Value>
CLI::Option *addWord(
    CLI::App &app, const char *name, Value &target, const Words<Value> &words, const char *text)
{
    const auto find = [words](const std::string &word) -> std::optional<Value> {
        const auto found = std::ranges::find(words, word, &std::pair<std::string, Value>::first);
        return found == words.end() ? std::nullopt : std::optional(found->second);
    };
    std::string all;
    for (const auto &[word, value] : words)
        all += (all.empty() ? "" : "|") + word;
    // Not CLI11's own check, whose message repeats the value.
    const auto check = [find, all](const std::string &word) {
        return find(word) ? std::string() : help("takes one of") + ' ' + all;
    };
    return app
        .add_option_function<std::string>(
            name, [&target, find](const std::string &word) { target = *find(word); }, help(text))
        ->check(check, all); // the words are shown as its type
}

} // namespace tenantry

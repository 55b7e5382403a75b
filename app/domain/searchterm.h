#pragma once

#include <QList>
#include <QString>

namespace tenantry {

/// A part of what was typed to find something: a word, or a field with its value.
struct SearchTerm
{
    QString field = {}; // empty: a word
    QString value = {};
    bool isNegated = false;
    bool isQuoted = false; // the value was typed in quotes: it is meant to the letter

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// The terms of a text; the host of an address that was pasted as a word. Terms that ask nothing
/// are left out.
QList<SearchTerm> searchTerms(QStringView text);

} // namespace tenantry

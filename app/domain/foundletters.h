#pragma once

#include "app/domain/tenant.h"

namespace tenantry {

/// Where the words of a search stand in a tenant, to be emphasised: places in its texts.
struct FoundLetters
{
    QList<int> inName = {};
    QList<int> inHost = {};
    QString tag = {}; // the first that a word was found in
    QList<int> inTag = {};

    friend bool operator==(const FoundLetters &, const FoundLetters &) = default;
};

/// A word counts where it is found first: in the name, the host, then the tags.
FoundLetters foundLetters(const QStringList &words, const Tenant &tenant);

} // namespace tenantry

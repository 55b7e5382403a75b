#include "app/domain/foundletters.h"

#include "app/domain/fuzzy.h"

#include <numeric>

namespace tenantry {

namespace {

/// Letters of a host count in its first part; behind that a word must stand as it was typed.
QList<int> placesInHost(const QString &word, const QString &host)
{
    const QList<int> scattered = fuzzyPlaces(word, QStringView(host).left(host.indexOf(u'.')));
    if (!scattered.isEmpty())
        return scattered;
    const qsizetype at = host.indexOf(word, 0, Qt::CaseInsensitive);
    QList<int> places(at < 0 ? 0 : word.size());
    std::iota(places.begin(), places.end(), static_cast<int>(at));
    return places;
}

void findInTags(const QString &word, const QStringList &tags, FoundLetters &found)
{
    for (const QString &tag : tags) {
        const QList<int> places = fuzzyPlaces(word, tag);
        if (places.isEmpty() || (!found.tag.isEmpty() && found.tag != tag))
            continue;
        found.tag = tag;
        found.inTag += places;
        return;
    }
}

} // namespace

FoundLetters foundLetters(const QStringList &words, const Tenant &tenant)
{
    FoundLetters found;
    for (const QString &word : words) {
        const QList<int> inName = fuzzyPlaces(word, tenant.name.toString());
        const QList<int> inHost = inName.isEmpty() ? placesInHost(word, tenant.host) : QList<int>();
        found.inName += inName;
        found.inHost += inHost;
        if (inName.isEmpty() && inHost.isEmpty())
            findInTags(word, tenant.tags, found);
    }
    return found;
}

} // namespace tenantry

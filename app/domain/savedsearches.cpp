#include "app/domain/savedsearches.h"

#include "app/domain/edits.h"
#include "app/domain/search.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SavedSearches", text);
}

} // namespace

Result<SavedSearch> checkedSearch(const SavedSearch &input,
                                  const Estate &estate,
                                  const QDateTime &now)
{
    const Result<QString> name = checkedName(input.name, tr("A search"));
    if (!name)
        return name.error();
    const QString text = input.text.trimmed();
    if (text.isEmpty())
        return invalid(tr("The search is empty. Type what it is to find."));
    if (const Result<Search> search = Search::parse(text, now); !search)
        return search.error();
    const SavedSearch *same = savedSearchByName(estate, *name);
    if (same && !input.key.isNull() && same->key != input.key)
        return exists(tr("There is a search “%1” already. Choose another name.").arg(same->name));
    SavedSearch search{input.key, *name, text};
    if (search.key.isNull())
        search.key = same ? same->key : SavedSearchKey::make();
    return search;
}

const SavedSearch *savedSearchByName(const Estate &estate, const QString &name)
{
    const QString looked = name.trimmed();
    const auto found = std::ranges::find_if(estate.savedSearches(), [&](const SavedSearch &search) {
        return search.name.compare(looked, Qt::CaseInsensitive) == 0;
    });
    return found == estate.savedSearches().end() ? nullptr : &*found;
}

} // namespace tenantry

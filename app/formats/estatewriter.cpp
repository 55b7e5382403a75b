#include "app/formats/estatewriter.h"

#include "app/domain/importrows.h"
#include "app/domain/tags.h"
#include "app/formats/estatekeys.h"
#include "app/formats/jsonvalue.h"
#include "app/formats/sortedthings.h"

#include <QJsonArray>
#include <QJsonObject>

#include <span>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QJsonValue valueOf(const ImportRow &row, ImportField field)
{
    const QString &text = row.at(field);
    if (field == ImportField::Tags)
        return QJsonArray::fromStringList(tagsOf(text));
    if (field != ImportField::RegionEnvironments)
        return text;
    QJsonObject environments;
    for (const QString &pair : tagsOf(text))
        environments.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return environments;
}

template <typename Thing>
QByteArray listOf(const char *name,
                  const Estate &estate,
                  const QList<Thing> &things,
                  std::span<const EstateKey> keys)
{
    QByteArray list;
    for (const Thing &thing : things) {
        const ImportRow row = rowOf(estate, thing);
        QByteArray entry;
        for (const EstateKey &key : keys)
            if (row.says(key.field))
                entry += (entry.isEmpty() ? "\"" : ", \"") + QByteArray(key.key.data())
                       + "\": " + jsonOf(valueOf(row, key.field));
        list += (list.isEmpty() ? "\n    {" : ",\n    {") + entry + '}';
    }
    return QByteArray("  \"") + name + "\": [" + list + (list.isEmpty() ? "]" : "\n  ]");
}

} // namespace

QByteArray writeEstateFile(const Estate &estate)
{
    return "{\n  \"format\": \"tenantry-estate\",\n  \"version\": 1,\n"
         + listOf("subscriptions", estate, sorted(estate.subscriptions()), subscriptionKeys) + ",\n"
         + listOf("tenants", estate, sorted(estate.tenants()), tenantKeys) + ",\n"
         + listOf("clients", estate, sorted(estate.clients()), clientKeys) + ",\n"
         + listOf("searches", estate, sorted(estate.savedSearches()), searchKeys) + "\n}\n";
}

} // namespace tenantry

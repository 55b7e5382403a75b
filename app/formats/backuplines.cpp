#include "app/formats/backuplines.h"

#include "app/domain/trashjson.h"
#include "app/formats/jsonvalue.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tenantry {

QByteArray backupEstateLine(const Estate &estate, const QDateTime &madeAt)
{
    QJsonArray searches;
    for (const SavedSearch &search : estate.savedSearches())
        searches.append(QJsonObject{{"key"_L1, search.key.value.toString()},
                                    {"name"_L1, search.name},
                                    {"text"_L1, search.text}});
    QJsonArray trash;
    for (const TrashEntry &entry : estate.trash()) {
        QJsonObject json = trashToJson(entry);
        json["key"_L1] = entry.key.value.toString();
        json["removedAt"_L1] = entry.removedAt.toUTC().toString(Qt::ISODateWithMs);
        trash.append(json);
    }
    const TrashEntry all{{},
                         {},
                         estate.subscriptions(),
                         estate.tenants(),
                         estate.clients(),
                         estate.contacts()};
    const QJsonObject line{{"format"_L1, "tenantry-backup"_L1},
                           {"version"_L1, 1},
                           {"madeAt"_L1, madeAt.toUTC().toString(Qt::ISODateWithMs)},
                           {"estate"_L1, trashToJson(all)},
                           {"searches"_L1, searches},
                           {"trash"_L1, trash}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

Secret backupSecretLine(const ClientKey &client, const Secret &secret)
{
    const QByteArrayView bytes = secret.reveal();
    const QByteArray same = QByteArray::fromRawData(bytes.data(), bytes.size());
    const Secret encoded = Secret::take(same.toBase64());
    Secret line;
    line.append("{\"client\":" + jsonOf(client.value.toString()) + ",\"secret\":\"");
    line.append(encoded.reveal());
    line.append("\"}\n");
    return line;
}

} // namespace tenantry

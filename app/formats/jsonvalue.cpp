#include "app/formats/jsonvalue.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tenantry {

QByteArray jsonOf(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

} // namespace tenantry

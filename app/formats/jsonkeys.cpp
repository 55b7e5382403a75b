#include "app/formats/jsonkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace tenantry {

namespace {

/// An object or a list that is open.
struct Level
{
    bool isObject = false;
    bool expectsKey = false;
    QSet<QString> keys = {};
};

/// Behind the quote that ends the text which begins at a place.
qsizetype endOfText(QByteArrayView json, qsizetype begin)
{
    qsizetype at = begin + 1;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return std::min(at + 1, json.size());
}

QString unquoted(QByteArrayView quoted)
{
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted.sliced(1, std::max<qsizetype>(quoted.size() - 2, 0)));
    return QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array().at(0).toString();
}

} // namespace

std::optional<RepeatedKey> repeatedKey(QByteArrayView json)
{
    std::vector<Level> levels;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char letter = json[at];
        if (letter == '{' || letter == '[')
            levels.push_back({letter == '{', letter == '{'});
        if (levels.empty())
            continue;
        Level &level = levels.back();
        if (letter == ',')
            level.expectsKey = level.isObject;
        if (letter == '}' || letter == ']')
            levels.pop_back();
        if (letter != '"')
            continue;
        const qsizetype end = endOfText(json, at);
        if (level.expectsKey) {
            const QString key = unquoted(json.sliced(at, end - at));
            if (level.keys.contains(key))
                return RepeatedKey{key, json.first(at).count('\n') + 1};
            level.keys.insert(key);
            level.expectsKey = false;
        }
        at = end - 1;
    }
    return std::nullopt;
}

} // namespace tenantry

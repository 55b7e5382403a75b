#include "app/formats/jsontable.h"

#include "app/domain/importvalues.h"
#include "app/formats/columnmapping.h"
#include "app/formats/estatekeys.h"
#include "app/formats/importtext.h"
#include "app/formats/jsonkeys.h"
#include "app/formats/utf8.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr qsizetype mostEntries = 100'000;
constexpr qsizetype longestText = qsizetype{64} * 1024;
constexpr qsizetype mostColumns = 200;

QString tr(const char *text)
{
    return QCoreApplication::translate("JsonTable", text);
}

Error corrupt(const QString &message)
{
    return {ErrorCode::Corrupt, message};
}

Result<QJsonDocument> parse(QByteArrayView bytes)
{
    const QByteArrayView text = bytes.sliced(utf8::markLength(bytes));
    QJsonParseError parsed{};
    QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(),
                                                                             text.size()),
                                                     &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return corrupt(tr("The file is not JSON: %1 at byte %2.")
                           .arg(parsed.errorString())
                           .arg(parsed.offset));
    if (const std::optional<RepeatedKey> twice = repeatedKey(text))
        return corrupt(
            tr("Line %1 has the key “%2” a second time in one object, so it is not clear "
               "what the file says. Remove one of the two.")
                .arg(twice->line)
                .arg(visibleText(twice->key)));
    return document;
}

/// The value as the text of a cell: lists one element a line, objects as key=value.
QString textOf(const QJsonValue &value)
{
    QString text;
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Array:
        for (const QJsonValue element : value.toArray())
            text += (element.isString() ? element.toString() : QString()) + u'\n';
        return text;
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            text += entry.key() + u'=' + entry.value().toString() + u'\n';
        return text;
    }
    default: return value.toString();
    }
}

/// Adds entries of one list to a table.
class Filler
{
public:
    explicit Filler(ImportTable &table)
        : m_table(table)
    {
        for (const QString &column : std::as_const(table.columns))
            m_places.insert(column, m_places.size());
    }

    Result<void> add(const QJsonObject &entry, QString (*columnOf)(const QString &key))
    {
        ImportTable::Row row{m_table.rows.size() + 1, QStringList(m_table.columns.size()), {}};
        if (row.number > mostEntries)
            return Error{ErrorCode::TooLarge,
                         tr("The file holds more than %1 entries.").arg(mostEntries)};
        for (auto member = entry.begin(); member != entry.end(); ++member) {
            const QString key = member.key();
            if (isSecretColumn(key)) {
                takeSecret(row.number, key, member.value());
                continue;
            }
            const QString column = columnOf(key);
            QString text = textOf(member.value());
            if (text.size() > longestText)
                return Error{ErrorCode::TooLarge,
                             tr("Entry %1 holds a text of more than 64 KiB.").arg(row.number)};
            const qsizetype at = placeOf(column);
            if (at >= mostColumns)
                return Error{ErrorCode::TooLarge,
                             tr("The entries have more than %1 different keys.").arg(mostColumns)};
            row.cells.resize(std::max(row.cells.size(), at + 1));
            row.cells[at] = std::move(text);
        }
        m_table.rows.append(std::move(row));
        return {};
    }

private:
    /// Of several the first one that is there.
    void takeSecret(qsizetype row, const QString &key, const QJsonValue &value)
    {
        Secret secret = importSecret(Secret::take(value.toString()));
        if (isClientSecretColumn(key) && !secret.isEmpty())
            m_table.secrets.try_emplace(row, std::move(secret));
        else if (!isClientSecretColumn(key) && !m_table.droppedColumns.contains(visibleText(key)))
            m_table.droppedColumns.append(visibleText(key));
    }

    qsizetype placeOf(const QString &column)
    {
        const auto known = m_places.constFind(column);
        if (known != m_places.constEnd())
            return *known;
        m_places.insert(column, m_table.columns.size());
        m_table.columns.append(visibleText(column));
        return m_table.columns.size() - 1;
    }

    ImportTable &m_table;
    QHash<QString, qsizetype> m_places;
};

QString sameKey(const QString &key)
{
    return key;
}

/// The key in a list of an estate file as the field that it is.
template <const auto &keys>
QString fieldOf(const QString &key)
{
    for (const EstateKey &entry : keys)
        if (key == entry.key)
            return importFieldWord(entry.field);
    return u"(%1)"_s.arg(key);
}

Result<void> fill(Filler &filler,
                  const QJsonObject &root,
                  QLatin1StringView list,
                  QString (*columnOf)(const QString &))
{
    const QJsonValue value = root[list];
    if (!value.isArray() && !value.isUndefined())
        return corrupt(tr("“%1” is not a list.").arg(list));
    for (const QJsonValue entry : value.toArray()) {
        if (!entry.isObject())
            return corrupt(tr("“%1” holds something that is not an entry.").arg(list));
        if (const Result<void> added = filler.add(entry.toObject(), columnOf); !added)
            return added;
    }
    return {};
}

} // namespace

bool isJson(QByteArrayView bytes)
{
    const QByteArrayView text = bytes.sliced(utf8::markLength(bytes)).trimmed();
    return text.startsWith('[') || text.startsWith('{');
}

bool isEstateFile(QByteArrayView bytes)
{
    return isJson(bytes)
        && bytes.first(std::min<qsizetype>(bytes.size(), 4096))
               .toByteArray()
               .contains("\"tenantry-estate\"");
}

Result<ImportTable> readJsonTable(QByteArrayView bytes)
{
    const Result<QJsonDocument> document = parse(bytes);
    if (!document)
        return document.error();
    if (!document->isArray())
        return corrupt(tr("The file is JSON, but neither a list of objects nor an estate file."));
    ImportTable table;
    Filler filler(table);
    for (const QJsonValue entry : document->array()) {
        if (!entry.isObject())
            return corrupt(tr("Entry %1 of the list is no object.").arg(table.rows.size() + 1));
        if (const Result<void> added = filler.add(entry.toObject(), sameKey); !added)
            return added.error();
    }
    if (table.rows.isEmpty())
        return Error{ErrorCode::Invalid, tr("The list in the file is empty.")};
    return table;
}

Result<ImportTable> readEstateTable(QByteArrayView bytes)
{
    const Result<QJsonDocument> document = parse(bytes);
    if (!document)
        return document.error();
    const QJsonObject root = document->object();
    const int version = root["version"_L1].toInt();
    if (version > 1)
        return Error{ErrorCode::NewerVersion,
                     tr("The estate file was written by a newer Tenantry. Update Tenantry first.")};
    if (version != 1 || root["format"_L1].toString() != "tenantry-estate"_L1)
        return corrupt(tr("The estate file does not tell its format and version."));
    ImportTable table;
    Filler filler(table);
    struct List
    {
        QLatin1StringView name;
        QString (*columnOf)(const QString &key);
    };
    for (const List &list :
         {List{"subscriptions"_L1, fieldOf<subscriptionKeys>},
          List{"tenants"_L1, fieldOf<tenantKeys>}, List{"clients"_L1, fieldOf<clientKeys>},
          List{"searches"_L1, fieldOf<searchKeys>}})
        if (const auto filled = fill(filler, root, list.name, list.columnOf); !filled)
            return filled.error();
    return table;
}

} // namespace tenantry

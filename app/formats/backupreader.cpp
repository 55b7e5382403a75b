#include "app/formats/backupreader.h"

#include "app/domain/trashjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("BackupReader", text);
}

Error notUnderstood()
{
    return {ErrorCode::Corrupt,
            tr("The backup was opened, but Tenantry does not understand what is "
               "in it. Use another copy of it.")};
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

/// The bytes, not copied: they must outlive what is made of them.
QByteArray borrowed(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size());
}

} // namespace

Result<void> BackupReader::add(QByteArrayView part)
{
    qsizetype searched = m_rest.size();
    m_rest.append(part);
    QByteArrayView rest = m_rest.reveal();
    for (qsizetype end = rest.indexOf('\n', searched); end >= 0; end = rest.indexOf('\n')) {
        if (const Result<void> read = readLine(rest.first(end)); !read)
            return read;
        rest = rest.sliced(end + 1);
    }
    if (rest.size() < m_rest.size())
        m_rest = Secret(rest);
    return {};
}

Result<Backup> BackupReader::finish()
{
    if (!m_rest.isEmpty() || !m_hasEstate)
        return notUnderstood();
    return std::move(m_backup);
}

Result<void> BackupReader::readLine(QByteArrayView line)
{
    if (m_hasEstate)
        return readSecret(line);
    m_hasEstate = true;
    return readEstate(line);
}

Result<void> BackupReader::readEstate(QByteArrayView line)
{
    const QJsonObject json = QJsonDocument::fromJson(borrowed(line)).object();
    if (json["format"_L1] != "tenantry-backup"_L1)
        return notUnderstood();
    if (json["version"_L1] != 1)
        return Error{ErrorCode::NewerVersion,
                     tr("The backup was made by a newer Tenantry. Use the newest one.")};
    m_backup.madeAt = timeOf(json["madeAt"_L1]);
    const std::optional<TrashEntry> all = trashFromJson(json["estate"_L1].toObject());
    if (!all)
        return notUnderstood();
    EstateChange change{.subscriptions = all->subscriptions,
                        .tenants = all->tenants,
                        .clients = all->clients,
                        .contacts = all->contacts};
    for (const QJsonValue search : json["searches"_L1].toArray())
        change.savedSearches.append({{search["key"_L1].toString()},
                                     search["name"_L1].toString(),
                                     search["text"_L1].toString()});
    for (const QJsonValue value : json["trash"_L1].toArray()) {
        std::optional<TrashEntry> entry = trashFromJson(value.toObject());
        if (!entry)
            return notUnderstood();
        entry->key.value = value["key"_L1].toString();
        entry->removedAt = timeOf(value["removedAt"_L1]);
        change.trash.append(*std::move(entry));
    }
    m_backup.estate.apply(change);
    return {};
}

/// By hand, since a reader of JSON would keep copies of the secret that nobody wipes.
Result<void> BackupReader::readSecret(QByteArrayView line)
{
    constexpr QByteArrayView middle(",\"secret\":\"");
    constexpr QByteArrayView end("\"}");
    const qsizetype at = line.lastIndexOf(middle);
    if (at < 0 || line.size() < at + middle.size() + end.size() || !line.endsWith(end))
        return notUnderstood();
    const QByteArray head = line.first(at).toByteArray() + '}';
    const ClientKey client{QJsonDocument::fromJson(head)["client"_L1].toString()};
    QByteArrayView encoded = line.sliced(at + middle.size());
    encoded.chop(end.size());
    const QByteArray text = borrowed(encoded);
    auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    Secret secret = Secret::take(std::move(decoded.decoded));
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || client.isNull()
        || secret.isEmpty())
        return notUnderstood();
    m_backup.secrets.insert_or_assign(client, std::move(secret));
    return {};
}

} // namespace tenantry

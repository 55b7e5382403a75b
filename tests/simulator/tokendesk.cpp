#include "tests/simulator/tokendesk.h"

#include <QRandomGenerator>

#include <array>

namespace tenantry::simulator {

QByteArray TokenDesk::issue(const QString &clientId, const Host &host)
{
    std::array<quint32, 12> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    const QByteArray token = bytes.toBase64(QByteArray::Base64UrlEncoding);
    m_entries.insert(token, {clientId, host.canonical});
    return token;
}

QString TokenDesk::clientOf(const QByteArray &token, const Host &host) const
{
    const Entry entry = m_entries.value(token);
    return entry.host == host.canonical ? entry.clientId : QString();
}

} // namespace tenantry::simulator

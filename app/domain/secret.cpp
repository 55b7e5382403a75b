#include "app/domain/secret.h"

#include <QByteArray>
#include <QString>

#include <utility>

namespace tenantry {

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.begin(), bytes.end())
{}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other)
        m_bytes = std::exchange(other.m_bytes, {});
    return *this;
}

Secret Secret::take(QByteArray &&bytes)
{
    Secret secret{QByteArrayView(bytes)};
    if (bytes.isDetached())
        wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes = {};
    return secret;
}

Secret Secret::take(QString &&text)
{
    Secret secret = take(text.toUtf8());
    if (text.isDetached())
        wipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text = QString();
    return secret;
}

void Secret::append(QByteArrayView bytes)
{
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
}

bool Secret::isSameAs(const Secret &other) const
{
    if (m_bytes.size() != other.m_bytes.size())
        return false;
    unsigned difference = 0;
    for (std::size_t i = 0; i < m_bytes.size(); ++i)
        difference |= static_cast<unsigned char>(m_bytes[i])
                    ^ static_cast<unsigned char>(other.m_bytes[i]);
    return difference == 0;
}

} // namespace tenantry

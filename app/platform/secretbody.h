#pragma once

#include "app/domain/secret.h"

#include <QBuffer>
#include <QByteArray>

namespace tenantry {

/// A secret as a device to send from, without a copy of it.
class SecretBody final : public QBuffer
{
    Q_OBJECT

public:
    explicit SecretBody(Secret secret)
        : m_secret(std::move(secret))
        , m_view(QByteArray::fromRawData(m_secret.reveal().data(), m_secret.size()))
    {
        setBuffer(&m_view);
        open(QIODevice::ReadOnly);
    }

private:
    Secret m_secret;
    QByteArray m_view;
};

} // namespace tenantry

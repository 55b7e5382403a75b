#pragma once

#include "tests/simulator/host.h"

#include <QHash>

namespace tenantry::simulator {

/// Hands out access tokens and knows them again, each at its own host only.
class TokenDesk
{
public:
    QByteArray issue(const QString &clientId, const Host &host);
    /// Empty for a token that is unknown or belongs to another host.
    QString clientOf(const QByteArray &token, const Host &host) const;

private:
    struct Entry
    {
        QString clientId;
        QString host;
    };
    QHash<QByteArray, Entry> m_entries;
};

} // namespace tenantry::simulator

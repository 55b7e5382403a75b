#pragma once

#include "app/platform/secretservicebus.h"
#include "app/ports/receiver.h"

#include <QDBusObjectPath>
#include <QList>
#include <QObject>

namespace tenantry {

/// Deletes the entries of the old text mode under a key, which QtKeychain would read before the
/// ones it writes now. Deletes itself when it has answered.
class SecretServiceClearing final : public QObject
{
    Q_OBJECT

public:
    SecretServiceClearing(SecretServiceBus &bus, Receiver<Result<void>> receiver, QObject *parent);

    void start(const QString &key);

private:
    void takeItems(const QDBusPendingCall &call);
    void deleteNext();
    void takeDeleted(const QDBusPendingCall &call);
    void finish(Result<void> answer);

    SecretServiceBus &m_bus;
    Receiver<Result<void>> m_receiver;
    QList<QDBusObjectPath> m_items;
};

} // namespace tenantry

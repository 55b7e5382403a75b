#pragma once

#include "app/domain/result.h"

#include <QDBusConnection>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QObject>
#include <QVariantList>

#include <functional>

namespace tenantry {

/// Where a call goes on the service "org.freedesktop.secrets".
struct SecretServiceMethod
{
    QString path;
    QString interface;
    QString name;
};

/// Our own connection to the session bus; made anew when it was lost. No call waits for an answer.
class SecretServiceBus
{
public:
    using Handler = std::function<void(const QDBusPendingCall &)>;

    SecretServiceBus();
    ~SecretServiceBus();
    SecretServiceBus(const SecretServiceBus &) = delete;
    SecretServiceBus &operator=(const SecretServiceBus &) = delete;

    const QDBusConnection &connection() const { return m_bus; }
    /// The handler is not called once the context is destroyed.
    void call(const SecretServiceMethod &method,
              const QVariantList &arguments,
              QObject *context,
              Handler handler);
    void callAt(const QString &service,
                const SecretServiceMethod &method,
                const QVariantList &arguments,
                QObject *context,
                Handler handler);

    /// Who answered, a unique name: a new one is a restarted service, of which libsecret is told.
    void noticeOwner(const QString &owner);

    /// What a failed call means.
    static Error errorOf(const QDBusError &error);

    static SecretServiceMethod serviceMethod(const QString &name);
    static SecretServiceMethod propertyOf(const QString &path);

private:
    void connectAnew();

    QString m_name;
    QDBusConnection m_bus;
    QString m_owner;
};

} // namespace tenantry

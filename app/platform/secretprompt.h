#pragma once

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusVariant>

namespace tenantry {

/// The signal of a prompt of the Secret Service, spelt as on the bus.
class SecretPrompt final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    /// The owner is a unique name: looking it up costs no round trip.
    SecretPrompt(const QString &owner, const QString &path, const QDBusConnection &bus)
        : QDBusAbstractInterface(owner, path, "org.freedesktop.Secret.Prompt", bus, nullptr)
    {}

signals:
    // NOLINTNEXTLINE(readability-identifier-naming)
    void Completed(bool dismissed, const QDBusVariant &result);
};

} // namespace tenantry

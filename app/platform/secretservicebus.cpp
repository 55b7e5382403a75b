#include "app/platform/secretservicebus.h"

#include "app/platform/keychainerrors.h"
#include "app/platform/secretservicesession.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QUuid>

#include <algorithm>
#include <array>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

// Our calls are bounded by whoever asks; a lost answer must not look like a slow one before that.
constexpr int patience = 60'000; // milliseconds

struct Meaning
{
    QLatin1StringView name;
    Error (*error)();
};

const std::array meanings{
    Meaning{"org.freedesktop.DBus.Error.AccessDenied"_L1, KeychainErrors::denied},
    Meaning{"org.freedesktop.DBus.Error.Disconnected"_L1, KeychainErrors::noBus},
    Meaning{"org.freedesktop.DBus.Error.NameHasNoOwner"_L1, KeychainErrors::noService},
    Meaning{"org.freedesktop.DBus.Error.NoReply"_L1, KeychainErrors::died},
    Meaning{"org.freedesktop.DBus.Error.NoServer"_L1, KeychainErrors::noBus},
    Meaning{"org.freedesktop.DBus.Error.ServiceUnknown"_L1, KeychainErrors::noService},
    Meaning{"org.freedesktop.Secret.Error.IsLocked"_L1, KeychainErrors::locked},
};

} // namespace

SecretServiceBus::SecretServiceBus()
    : m_name("tenantry-keychain-"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_bus(m_name)
{}

SecretServiceBus::~SecretServiceBus()
{
    QDBusConnection::disconnectFromBus(m_name);
}

void SecretServiceBus::connectAnew()
{
    if (m_bus.isConnected())
        return;
    QDBusConnection::disconnectFromBus(m_name);
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name);
}

void SecretServiceBus::call(const SecretServiceMethod &method,
                            const QVariantList &arguments,
                            QObject *context,
                            Handler handler)
{
    callAt(u"org.freedesktop.secrets"_s, method, arguments, context, std::move(handler));
}

void SecretServiceBus::callAt(const QString &service,
                              const SecretServiceMethod &method,
                              const QVariantList &arguments,
                              QObject *context,
                              Handler handler)
{
    connectAnew();
    QDBusMessage message = QDBusMessage::createMethodCall(service, method.path, method.interface,
                                                          method.name);
    message.setArguments(arguments);
    // Without a connection asyncCall() answers never.
    const QDBusPendingCall pending = m_bus.isConnected() ? m_bus.asyncCall(message, patience)
                                                         : QDBusPendingCall::fromError(
                                                             {QDBusError::Disconnected, QString()});
    auto *watcher = new QDBusPendingCallWatcher(pending, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [handler = std::move(handler)](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        handler(*done);
    });
}

void SecretServiceBus::noticeOwner(const QString &owner)
{
    if (owner == m_owner)
        return;
    m_owner = owner;
    forgetLibsecretSession();
}

Error SecretServiceBus::errorOf(const QDBusError &error)
{
    const auto found = std::ranges::find(meanings, error.name(), &Meaning::name);
    if (found != meanings.end())
        return found->error();
    if (error.name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1))
        return KeychainErrors::noService();
    return KeychainErrors::refused(error.message());
}

SecretServiceMethod SecretServiceBus::serviceMethod(const QString &name)
{
    return {u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, name};
}

SecretServiceMethod SecretServiceBus::propertyOf(const QString &path)
{
    return {path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s};
}

} // namespace tenantry

#include "app/platform/secretservicelook.h"

#include "app/platform/keychainjob.h"

#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QMap>

namespace tenantry {

using namespace Qt::StringLiterals;

SecretServiceLook::SecretServiceLook(SecretServiceBus &bus,
                                     Receiver<Result<KeychainView>> receiver,
                                     QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_receiver(std::move(receiver))
{
    m_view.isCertain = true;
    connect(m_receiver.context(), &QObject::destroyed, this, &QObject::deleteLater);
}

QVariantList SecretServiceLook::search(const QString &key, const QString &type)
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    QMap<QString, QString> attributes{{u"user"_s, key}, {u"server"_s, keychainjob::service()}};
    if (!type.isEmpty())
        attributes.insert(u"type"_s, type);
    return {QVariant::fromValue(attributes)};
}

void SecretServiceLook::start(const QString &key)
{
    m_bus.call(SecretServiceBus::serviceMethod(u"SearchItems"_s), search(key), this,
               [this](const QDBusPendingCall &call) { takeItems(call); });
}

void SecretServiceLook::takeItems(const QDBusPendingCall &call)
{
    const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> reply = call;
    if (reply.isError())
        return finish(SecretServiceBus::errorOf(reply.error()));
    m_bus.noticeOwner(reply.reply().service());
    m_view.open = static_cast<int>(reply.argumentAt<0>().size());
    m_view.locked = static_cast<int>(reply.argumentAt<1>().size());
    m_bus.call(SecretServiceBus::serviceMethod(u"ReadAlias"_s), {u"default"_s}, this,
               [this](const QDBusPendingCall &answer) { takeKeyring(answer); });
}

void SecretServiceLook::takeKeyring(const QDBusPendingCall &call)
{
    const QDBusPendingReply<QDBusObjectPath> reply = call;
    if (reply.isError())
        return finish(SecretServiceBus::errorOf(reply.error()));
    const QString keyring = reply.value().path();
    m_view.hasKeyring = keyring != "/"_L1;
    if (!m_view.hasKeyring)
        return finish(m_view);
    m_bus.call(SecretServiceBus::propertyOf(keyring),
               {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}, this,
               [this](const QDBusPendingCall &answer) { takeLocked(answer); });
}

void SecretServiceLook::takeLocked(const QDBusPendingCall &call)
{
    const QDBusPendingReply<QDBusVariant> reply = call;
    if (reply.isError())
        return finish(SecretServiceBus::errorOf(reply.error()));
    m_view.isLocked = reply.value().variant().toBool();
    finish(m_view);
}

void SecretServiceLook::finish(Result<KeychainView> answer)
{
    deleteLater();
    const Receiver<Result<KeychainView>> receiver = m_receiver;
    receiver(std::move(answer));
}

} // namespace tenantry

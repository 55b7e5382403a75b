#include "app/platform/secretserviceclearing.h"

#include "app/platform/keychainerrors.h"
#include "app/platform/secretservicelook.h"

namespace tenantry {

using namespace Qt::StringLiterals;

SecretServiceClearing::SecretServiceClearing(SecretServiceBus &bus,
                                             Receiver<Result<void>> receiver,
                                             QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_receiver(std::move(receiver))
{
    connect(m_receiver.context(), &QObject::destroyed, this, &QObject::deleteLater);
}

void SecretServiceClearing::start(const QString &key)
{
    m_bus.call(SecretServiceBus::serviceMethod(u"SearchItems"_s),
               SecretServiceLook::search(key, u"plaintext"_s), this,
               [this](const QDBusPendingCall &call) { takeItems(call); });
}

void SecretServiceClearing::takeItems(const QDBusPendingCall &call)
{
    const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> reply = call;
    if (reply.isError())
        return finish(SecretServiceBus::errorOf(reply.error()));
    m_items = reply.argumentAt<0>();
    deleteNext();
}

void SecretServiceClearing::deleteNext()
{
    if (m_items.isEmpty())
        return finish({});
    m_bus.call({m_items.takeFirst().path(), u"org.freedesktop.Secret.Item"_s, u"Delete"_s}, {},
               this, [this](const QDBusPendingCall &call) { takeDeleted(call); });
}

void SecretServiceClearing::takeDeleted(const QDBusPendingCall &call)
{
    const QDBusPendingReply<QDBusObjectPath> prompt = call;
    if (prompt.isError())
        return finish(SecretServiceBus::errorOf(prompt.error()));
    if (prompt.value().path() != "/"_L1)
        return finish(KeychainErrors::notKept()); // it wants to ask the user: not now
    deleteNext();
}

void SecretServiceClearing::finish(Result<void> answer)
{
    deleteLater();
    const Receiver<Result<void>> receiver = m_receiver;
    receiver(std::move(answer));
}

} // namespace tenantry

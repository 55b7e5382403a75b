#include "app/platform/secretserviceprobe.h"

#include "app/platform/secretserviceclearing.h"
#include "app/platform/secretservicelook.h"

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

/// As QtKeychain decides it.
bool isKdeSession()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP") == "KDE"_L1
        || !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
}

} // namespace

SecretServiceProbe::SecretServiceProbe(Clock &clock)
    : m_clock(clock)
    , m_backend(isKdeSession() ? Backend::Unknown : Backend::SecretService)
{}

SecretServiceProbe::~SecretServiceProbe() = default;

QString SecretServiceProbe::name() const
{
    return m_backend == Backend::KWallet ? tr("KWallet") : tr("Secret Service");
}

void SecretServiceProbe::look(const QString &key, Receiver<Result<KeychainView>> receiver)
{
    if (m_backend == Backend::KWallet) {
        QMetaObject::invokeMethod(
            this, [receiver] { receiver(KeychainView{}); }, Qt::QueuedConnection);
        return;
    }
    if (m_backend == Backend::SecretService)
        return lookAtService(key, std::move(receiver));
    // QtKeychain takes KWallet if it answers this; asked first, it is awake by then.
    m_bus.callAt(u"org.kde.kwalletd5"_s,
                 {u"/modules/kwalletd5"_s, u"org.kde.KWallet"_s, u"networkWallet"_s}, {}, this,
                 [this, key, receiver](const QDBusPendingCall &call) {
        const QDBusPendingReply<QString> wallet = call;
        m_backend = wallet.isError() ? Backend::SecretService : Backend::KWallet;
        look(key, receiver);
    });
}

void SecretServiceProbe::lookAtService(const QString &key, Receiver<Result<KeychainView>> receiver)
{
    if (!receiver.context())
        return;
    auto *started = new SecretServiceLook(m_bus, std::move(receiver), this);
    started->start(key);
}

void SecretServiceProbe::removeStale(const QString &key, Receiver<Result<void>> receiver)
{
    if (!receiver.context())
        return;
    auto *clearing = new SecretServiceClearing(m_bus, std::move(receiver), this);
    clearing->start(key);
}

void SecretServiceProbe::unlock(Receiver<Result<void>> receiver)
{
    if (!receiver.context())
        return;
    if (m_backend == Backend::KWallet) { // it prompts by itself at the next use
        QMetaObject::invokeMethod(
            this, [receiver] { receiver(Result<void>{}); }, Qt::QueuedConnection);
        return;
    }
    if (m_unlock)
        return m_unlock->join(std::move(receiver));
    m_unlock = std::make_unique<SecretServiceUnlock>(m_bus, m_clock);
    connect(m_unlock.get(), &SecretServiceUnlock::finished, this,
            &SecretServiceProbe::forgetUnlock);
    m_unlock->join(std::move(receiver));
    m_unlock->start();
}

void SecretServiceProbe::forgetUnlock()
{
    m_unlock->setParent(this); // it needs the bus, and is still on the stack
    m_unlock.release()->deleteLater();
}

} // namespace tenantry

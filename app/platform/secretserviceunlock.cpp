#include "app/platform/secretserviceunlock.h"

#include "app/platform/keychainerrors.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>

#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds deadline{10};

} // namespace

SecretServiceUnlock::SecretServiceUnlock(SecretServiceBus &bus, Clock &clock)
    : m_bus(bus)
    , m_clock(clock)
{}

SecretServiceUnlock::~SecretServiceUnlock() = default;

void SecretServiceUnlock::join(Receiver<Result<void>> receiver)
{
    // Queued: then the context is gone for its receiver, too.
    connect(receiver.context(), &QObject::destroyed, this, &SecretServiceUnlock::leaveIfAlone,
            Qt::QueuedConnection);
    m_receivers.push_back(std::move(receiver));
}

void SecretServiceUnlock::start()
{
    startDeadline();
    m_bus.call(SecretServiceBus::serviceMethod(u"ReadAlias"_s), {u"default"_s}, this,
               [this](const QDBusPendingCall &call) { takeKeyring(call); });
}

void SecretServiceUnlock::takeKeyring(const QDBusPendingCall &call)
{
    const QDBusPendingReply<QDBusObjectPath> reply = call;
    if (reply.isError())
        return finish(SecretServiceBus::errorOf(reply.error()));
    if (reply.value().path() != "/"_L1)
        return m_bus.call(SecretServiceBus::serviceMethod(u"Unlock"_s),
                          {QVariant::fromValue(QList<QDBusObjectPath>{reply.value()})}, this,
                          [this](const QDBusPendingCall &answer) { takeUnlock(answer); });
    const QVariantMap properties{{u"org.freedesktop.Secret.Collection.Label"_s, tr("Default")}};
    m_bus.call(SecretServiceBus::serviceMethod(u"CreateCollection"_s), {properties, u"default"_s},
               this, [this](const QDBusPendingCall &answer) { takeCreated(answer); });
}

void SecretServiceUnlock::takeUnlock(const QDBusPendingCall &call)
{
    const QDBusPendingReply<QList<QDBusObjectPath>, QDBusObjectPath> reply = call;
    if (reply.isError())
        return finish(SecretServiceBus::errorOf(reply.error()));
    openPrompt(reply.reply().service(), reply.argumentAt<1>().path());
}

void SecretServiceUnlock::takeCreated(const QDBusPendingCall &call)
{
    const QDBusPendingReply<QDBusObjectPath, QDBusObjectPath> reply = call;
    if (reply.isError())
        return finish(SecretServiceBus::errorOf(reply.error()));
    openPrompt(reply.reply().service(), reply.argumentAt<1>().path());
}

void SecretServiceUnlock::openPrompt(const QString &owner, const QString &path)
{
    if (path == "/"_L1)
        return verify();
    m_watcher = std::make_unique<QDBusServiceWatcher>(owner, m_bus.connection(),
                                                      QDBusServiceWatcher::WatchForUnregistration);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceUnregistered, this,
            [this] { finish(KeychainErrors::died()); });
    m_prompt = std::make_unique<SecretPrompt>(owner, path, m_bus.connection());
    connect(m_prompt.get(), &SecretPrompt::Completed, this, &SecretServiceUnlock::takeCompleted);
    m_bus.callAt(owner, {path, u"org.freedesktop.Secret.Prompt"_s, u"Prompt"_s}, {QString()}, this,
                 [this](const QDBusPendingCall &call) { takePrompted(call); });
}

void SecretServiceUnlock::takePrompted(const QDBusPendingCall &call)
{
    const QDBusPendingReply<> reply = call;
    if (reply.isError())
        return finish(SecretServiceBus::errorOf(reply.error()));
    ++m_step; // the user may take all the time
}

void SecretServiceUnlock::takeCompleted(bool dismissed)
{
    if (dismissed)
        return finish(KeychainErrors::promptClosed());
    verify();
}

void SecretServiceUnlock::verify()
{
    startDeadline();
    m_bus.call(SecretServiceBus::serviceMethod(u"ReadAlias"_s), {u"default"_s}, this,
               [this](const QDBusPendingCall &call) { takeAliasAfterwards(call); });
}

void SecretServiceUnlock::takeAliasAfterwards(const QDBusPendingCall &call)
{
    const QDBusPendingReply<QDBusObjectPath> reply = call;
    if (reply.isError())
        return finish(SecretServiceBus::errorOf(reply.error()));
    if (reply.value().path() == "/"_L1)
        return finish(KeychainErrors::noKeyring());
    m_bus.call(SecretServiceBus::propertyOf(reply.value().path()),
               {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}, this,
               [this](const QDBusPendingCall &answer) { takeLocked(answer); });
}

void SecretServiceUnlock::takeLocked(const QDBusPendingCall &call)
{
    const QDBusPendingReply<QDBusVariant> reply = call;
    if (reply.isError())
        return finish(SecretServiceBus::errorOf(reply.error()));
    if (reply.value().variant().toBool())
        return finish(KeychainErrors::promptClosed());
    finish({});
}

void SecretServiceUnlock::startDeadline()
{
    const int step = ++m_step;
    m_clock.callAfter(deadline, this, [this, step] {
        if (step == m_step)
            finish(KeychainErrors::timeout());
    });
}

void SecretServiceUnlock::leaveIfAlone()
{
    const auto isAlive = [](const auto &receiver) { return receiver.context() != nullptr; };
    if (m_receivers.empty() || std::ranges::any_of(m_receivers, isAlive))
        return;
    if (m_prompt)
        m_prompt->asyncCall(u"Dismiss"_s);
    finish({});
}

void SecretServiceUnlock::finish(Result<void> answer)
{
    if (m_receivers.empty())
        return; // a dying service ends a call and the prompt, each of which leads here
    const std::vector<Receiver<Result<void>>> receivers = std::exchange(m_receivers, {});
    emit finished();
    for (const Receiver<Result<void>> &receiver : receivers)
        receiver(answer);
}

} // namespace tenantry

#include "app/platform/keychainsecretstore.h"

#include "app/platform/keychainerrors.h"
#include "app/platform/keychainreadcall.h"
#include "app/platform/keychainremovecall.h"
#include "app/platform/keychainwritecall.h"
#ifdef TENANTRY_SECRET_SERVICE
#include "app/platform/secretserviceprobe.h"
#else
#include "app/platform/blindprobe.h"
#endif

namespace tenantry {

namespace {

constexpr std::chrono::seconds deadline{10};

std::unique_ptr<KeychainProbe> makeProbe([[maybe_unused]] Clock &clock)
{
#ifdef TENANTRY_SECRET_SERVICE
    return std::make_unique<SecretServiceProbe>(clock);
#else
    return std::make_unique<BlindProbe>();
#endif
}

} // namespace

KeychainSecretStore::KeychainSecretStore(Clock &clock)
    : m_clock(clock)
    , m_probe(makeProbe(clock))
{}

KeychainSecretStore::~KeychainSecretStore() = default;

QString KeychainSecretStore::name() const
{
    return m_probe->name();
}

void KeychainSecretStore::read(const QString &key, Receiver<Result<Secret>> receiver)
{
    QObject *context = receiver.context();
    enqueue(std::make_unique<KeychainReadCall>(*m_probe, key, std::move(receiver)), context);
}

void KeychainSecretStore::write(const QString &key, Secret secret, Receiver<Result<void>> receiver)
{
    QObject *context = receiver.context();
    enqueue(std::make_unique<KeychainWriteCall>(*m_probe, key, std::move(secret),
                                                std::move(receiver)),
            context);
}

void KeychainSecretStore::remove(const QString &key, Receiver<Result<void>> receiver)
{
    QObject *context = receiver.context();
    enqueue(std::make_unique<KeychainRemoveCall>(*m_probe, key, std::move(receiver)), context);
}

void KeychainSecretStore::unlock(Receiver<Result<void>> receiver)
{
    m_probe->unlock(std::move(receiver));
}

void KeychainSecretStore::enqueue(std::unique_ptr<KeychainCall> call, QObject *context)
{
    if (!context)
        return;
    KeychainCall *waiting = call.get();
    connect(waiting, &KeychainCall::finished, this, [this, waiting] { drop(waiting); });
    connect(context, &QObject::destroyed, waiting, [this, waiting] {
        if (m_running.get() != waiting)
            drop(waiting);
    });
    m_clock.callAfter(deadline, waiting, [waiting] { waiting->fail(KeychainErrors::timeout()); });
    m_waiting.push_back(std::move(call));
    QMetaObject::invokeMethod(this, &KeychainSecretStore::startNext, Qt::QueuedConnection);
}

void KeychainSecretStore::startNext()
{
    if (m_running || m_waiting.empty())
        return;
    m_running = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_running->start();
}

void KeychainSecretStore::drop(KeychainCall *call)
{
    if (m_running.get() == call)
        m_running.reset();
    std::erase_if(m_waiting, [call](const auto &waiting) { return waiting.get() == call; });
    QMetaObject::invokeMethod(this, &KeychainSecretStore::startNext, Qt::QueuedConnection);
}

} // namespace tenantry

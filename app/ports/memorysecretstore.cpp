#include "app/ports/memorysecretstore.h"

#include <QCoreApplication>

namespace tenantry {

namespace {

/// Answers in the next turn of the event loop, as a real keychain does.
template <typename T>
void answerLater(QObject *store, Receiver<Result<T>> receiver, Result<T> answer)
{
    auto kept = std::make_shared<Result<T>>(std::move(answer));
    QMetaObject::invokeMethod(
        store, [receiver, kept] { receiver(std::move(*kept)); }, Qt::QueuedConnection);
}

} // namespace

QString MemorySecretStore::name() const
{
    return QCoreApplication::translate("MemorySecretStore", "Memory (nothing is kept)");
}

void MemorySecretStore::read(const QString &key, Receiver<Result<Secret>> receiver)
{
    ++m_reads;
    const Result<void> usable = check();
    const auto found = m_secrets.find(key);
    if (!usable)
        answerLater<Secret>(this, std::move(receiver), usable.error());
    else if (found == m_secrets.end())
        answerLater<Secret>(
            this, std::move(receiver),
            Error{ErrorCode::NotFound,
                  QCoreApplication::translate("MemorySecretStore",
                                              "The keychain holds no secret under this name.")});
    else
        answerLater<Secret>(this, std::move(receiver), found->second.clone());
}

void MemorySecretStore::write(const QString &key, Secret secret, Receiver<Result<void>> receiver)
{
    const Result<void> usable = check();
    if (usable)
        m_secrets.insert_or_assign(key, std::move(secret));
    answerLater<void>(this, std::move(receiver), usable);
}

void MemorySecretStore::remove(const QString &key, Receiver<Result<void>> receiver)
{
    const Result<void> usable = check();
    if (usable)
        m_secrets.erase(key);
    answerLater<void>(this, std::move(receiver), usable);
}

void MemorySecretStore::unlock(Receiver<Result<void>> receiver)
{
    m_locked = false;
    answerLater<void>(this, std::move(receiver), check());
}

Result<void> MemorySecretStore::check() const
{
    if (m_locked)
        return Error{ErrorCode::KeychainLocked,
                     QCoreApplication::translate(
                         "MemorySecretStore", "The keychain is locked. Unlock it and try again.")};
    if (!m_failure.message.isEmpty())
        return m_failure;
    return {};
}

} // namespace tenantry

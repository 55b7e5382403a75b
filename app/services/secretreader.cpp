#include "app/services/secretreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tenantry {

namespace {

constexpr std::array keychainFailures{ErrorCode::KeychainLocked, ErrorCode::KeychainDenied,
                                      ErrorCode::KeychainUnavailable, ErrorCode::KeychainTimeout};

} // namespace

Error noSecret(const Client &client)
{
    return {ErrorCode::NoSecret,
            QCoreApplication::translate("SecretReader",
                                        "The keychain holds no secret for the client “%1”. Use "
                                        "Replace secret to store it.")
                .arg(client.name)};
}

void readSecret(SecretStore &store, const Client &client, Receiver<Result<Secret>> receiver)
{
    if (client.secretKey().isEmpty())
        return receiver(noSecret(client));
    const auto answer = [receiver, client](Result<Secret> secret) {
        const bool isMissing = !secret && secret.error().code == ErrorCode::NotFound;
        receiver(isMissing ? Result<Secret>(noSecret(client)) : std::move(secret));
    };
    store.read(client.secretKey(), {receiver.context(), answer});
}

SecretReader::SecretReader(SecretStore &store)
    : m_store(store)
{}

void SecretReader::read(const Client &client, Receiver<Result<const Secret *>> receiver)
{
    if (client.secretKey().isEmpty())
        return receiver(noSecret(client));
    Entry &entry = m_entries[client.key];
    if (entry.isRead)
        return receiver(answerOf(entry));
    if (m_keychainFailure)
        return receiver(*m_keychainFailure);
    entry.waiting.push_back(std::move(receiver));
    if (entry.waiting.size() > 1)
        return;
    m_store.read(client.secretKey(), {this, [this, client](Result<Secret> secret) {
                                          if (!secret && secret.error().code == ErrorCode::NotFound)
                                              take(client.key, noSecret(client));
                                          else
                                              take(client.key, std::move(secret));
                                      }});
}

void SecretReader::take(const ClientKey &key, Result<Secret> secret)
{
    Entry &entry = m_entries[key];
    entry.secret = std::move(secret);
    entry.isRead = true;
    if (!entry.secret && std::ranges::count(keychainFailures, entry.secret.error().code))
        m_keychainFailure = entry.secret.error();
    std::vector<Receiver<Result<const Secret *>>> waiting;
    waiting.swap(entry.waiting);
    const Result<const Secret *> answer = answerOf(entry);
    for (const auto &receiver : waiting)
        receiver(answer); // may destroy this reader: nothing of it is touched after the first
}

Result<const Secret *> SecretReader::answerOf(const Entry &entry) const
{
    if (!entry.secret)
        return entry.secret.error();
    return &*entry.secret;
}

} // namespace tenantry

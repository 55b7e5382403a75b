#pragma once

#include "app/domain/client.h"
#include "app/ports/secretstore.h"

#include <map>
#include <vector>

namespace tenantry {

/// Reads secrets for one job: each client's once, however many contacts ask, and none any more
/// after the keychain was found locked or unreachable. Forgets them when the job ends.
class SecretReader final : public QObject
{
    Q_OBJECT

public:
    explicit SecretReader(SecretStore &store);

    /// The secret lives as long as the reader. Errors: NoSecret · the keychain's own.
    void read(const Client &client, Receiver<Result<const Secret *>> receiver);

private:
    struct Entry
    {
        Result<Secret> secret = Error{};
        bool isRead = false;
        std::vector<Receiver<Result<const Secret *>>> waiting;
    };

    void take(const ClientKey &key, Result<Secret> secret);
    Result<const Secret *> answerOf(const Entry &entry) const;

    SecretStore &m_store;
    std::map<ClientKey, Entry> m_entries;
    std::optional<Error> m_keychainFailure;
};

/// Reads one secret for the receiver to keep. Errors: NoSecret · the keychain's own.
void readSecret(SecretStore &store, const Client &client, Receiver<Result<Secret>> receiver);

/// "There is no secret for this client": with what to do.
Error noSecret(const Client &client);

} // namespace tenantry

#pragma once

#include "app/domain/result.h"
#include "app/ports/receiver.h"

#include <QString>

namespace tenantry {

/// What is known of the keychain without opening anything.
struct KeychainView
{
    bool isCertain = false;  // false: the backend lets nobody look, its own answers must do
    int open = 0;            // entries under the key that can be read
    int locked = 0;          // entries under the key that cannot
    bool isLocked = false;   // the keyring that takes new entries
    bool hasKeyring = false; // there is one that takes new entries

    bool isMissing() const { return isCertain && open == 0 && locked == 0 && !isLocked; }
    bool isOutOfReach() const { return isCertain && open == 0 && (locked > 0 || isLocked); }
};

/// Looks at the keychain without a prompt. Every answer comes later, never inside the call.
class KeychainProbe
{
public:
    KeychainProbe() = default;
    virtual ~KeychainProbe() = default;
    KeychainProbe(const KeychainProbe &) = delete;
    KeychainProbe &operator=(const KeychainProbe &) = delete;

    /// The name of the backend for people.
    virtual QString name() const = 0;
    /// Never prompts. Has no deadline of its own: whoever asks keeps one.
    virtual void look(const QString &key, Receiver<Result<KeychainView>> receiver) = 0;
    /// Deletes entries under the key that this program no longer writes, in the old text mode.
    virtual void removeStale(const QString &key, Receiver<Result<void>> receiver) = 0;
    /// The only one that prompts, and only once for all who ask meanwhile.
    virtual void unlock(Receiver<Result<void>> receiver) = 0;
};

} // namespace tenantry

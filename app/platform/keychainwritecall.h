#pragma once

#include "app/platform/keychaincall.h"

namespace tenantry {

/// Writes, reads back and compares; entries of the old text mode, which would hide the new value,
/// are removed. Nothing is deleted before the new value is in the keychain.
class KeychainWriteCall final : public KeychainCall
{
    Q_OBJECT

public:
    KeychainWriteCall(KeychainProbe &probe,
                      QString key,
                      Secret secret,
                      Receiver<Result<void>> receiver);

    void start() override;
    void fail(Error error) override;

private:
    void takeView(Result<KeychainView> view);
    void takeWritten(KeychainJobAnswer answer);
    void takeCounted(Result<KeychainView> view);
    void takeCleared(Result<void> cleared);
    void takeReadBack(KeychainJobAnswer answer);
    void finish(Result<void> answer);

    Secret m_secret;
    Receiver<Result<void>> m_receiver;
};

} // namespace tenantry

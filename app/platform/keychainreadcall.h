#pragma once

#include "app/platform/keychaincall.h"

namespace tenantry {

/// Looks, and reads only what is open: a locked keyring would prompt and then say "not found".
class KeychainReadCall final : public KeychainCall
{
    Q_OBJECT

public:
    KeychainReadCall(KeychainProbe &probe, QString key, Receiver<Result<Secret>> receiver);

    void start() override;
    void fail(Error error) override;

private:
    void takeView(Result<KeychainView> view);
    void takeSecret(KeychainJobAnswer answer);
    void finish(Result<Secret> answer);

    Receiver<Result<Secret>> m_receiver;
};

} // namespace tenantry

#pragma once

#include "app/platform/keychaincall.h"

namespace tenantry {

/// Removes and then looks: QtKeychain calls a delete in a locked keyring a success.
class KeychainRemoveCall final : public KeychainCall
{
    Q_OBJECT

public:
    KeychainRemoveCall(KeychainProbe &probe, QString key, Receiver<Result<void>> receiver);

    void start() override;
    void fail(Error error) override;

private:
    void takeView(Result<KeychainView> view);
    void takeRemoved(KeychainJobAnswer answer);
    void takeProof(Result<KeychainView> view);
    void takeAbsence(KeychainJobAnswer answer);
    void finish(Result<void> answer);

    Receiver<Result<void>> m_receiver;
};

} // namespace tenantry

#pragma once

#include "app/platform/keychainprobe.h"

namespace tenantry {

/// For keychains that cannot be looked into (macOS, Windows): QtKeychain's own answers serve, and
/// the system prompts when it wants to. Unverified: no such machine was at hand.
class BlindProbe final
    : public QObject
    , public KeychainProbe
{
    Q_OBJECT

public:
    QString name() const override;
    void look(const QString &key, Receiver<Result<KeychainView>> receiver) override;
    void removeStale(const QString &key, Receiver<Result<void>> receiver) override;
    void unlock(Receiver<Result<void>> receiver) override;
};

} // namespace tenantry

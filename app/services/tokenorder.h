#pragma once

#include "app/services/tokenjob.h"

namespace tenantry {

/// A TokenJob with its own reader, owned by the receiver's context: it ends with that, or after its
/// answer.
class TokenOrder final : public QObject
{
    Q_OBJECT

public:
    TokenOrder(Toolbox &toolbox, const TestTarget &target, Receiver<Result<AccessToken>> receiver);
    ~TokenOrder() override;

    void start() { m_job.start(); }

signals:
    /// A token came, and is in the cache.
    void arrived();

private:
    void take(Result<AccessToken> token);

    Toolbox &m_toolbox;
    TestTarget m_target;
    Receiver<Result<AccessToken>> m_receiver;
    SecretReader m_secrets;
    TokenJob m_job;
};

} // namespace tenantry

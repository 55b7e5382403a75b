#pragma once

#include "app/domain/accesstoken.h"
#include "app/services/exchange.h"
#include "app/services/secretreader.h"
#include "app/services/testresult.h"
#include "app/services/toolbox.h"

#include <memory>

namespace tenantry {

/// A fresh token for one target: region lock, secret, request. Puts it into the cache.
class TokenJob final : public QObject
{
    Q_OBJECT

public:
    /// `secrets` must outlive the job.
    TokenJob(Toolbox &toolbox,
             SecretReader &secrets,
             const TestTarget &target,
             Receiver<Result<AccessToken>> receiver);
    ~TokenJob() override;

    void start();

private:
    void takeSecret(Result<const Secret *> secret);
    void takeResponse(Result<HttpResponse> response);

    Toolbox &m_toolbox;
    SecretReader &m_secrets;
    TestTarget m_target;
    Receiver<Result<AccessToken>> m_receiver;
    QString m_host;
    std::unique_ptr<Exchange> m_exchange;
};

/// Where a target's secret goes: the tenant's system host, or the host that proves the client.
QString hostOf(const TestTarget &target, const Toolbox &toolbox);

} // namespace tenantry

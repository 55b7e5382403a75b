#include "app/services/tokenorder.h"

#include "app/domain/identitypin.h"

namespace tenantry {

TokenOrder::TokenOrder(Toolbox &toolbox,
                       const TestTarget &target,
                       Receiver<Result<AccessToken>> receiver)
    : QObject(receiver.context())
    , m_toolbox(toolbox)
    , m_target(target)
    , m_receiver(std::move(receiver))
    , m_secrets(toolbox.ports.secrets)
    , m_job(toolbox, m_secrets, target, Receiver<Result<AccessToken>>(this, &TokenOrder::take))
{}

TokenOrder::~TokenOrder() = default;

void TokenOrder::take(Result<AccessToken> token)
{
    // A test may have found another identity meanwhile.
    const auto isSame = checkIdentity(m_toolbox.estate, m_target.client, m_target.tenant);
    if (token && !isSame) {
        m_toolbox.tokens.forget(m_target.client);
        token = isSame.error();
    }
    if (token)
        emit arrived();
    deleteLater();
    m_receiver(std::move(token));
}

} // namespace tenantry

#include "app/services/tokenorder.h"

namespace tenantry {

TokenOrder::TokenOrder(Toolbox &toolbox,
                       const TestTarget &target,
                       Receiver<Result<AccessToken>> receiver)
    : QObject(receiver.context())
    , m_receiver(std::move(receiver))
    , m_secrets(toolbox.ports.secrets)
    , m_job(toolbox, m_secrets, target, Receiver<Result<AccessToken>>(this, &TokenOrder::take))
{}

TokenOrder::~TokenOrder() = default;

void TokenOrder::take(Result<AccessToken> token)
{
    if (token)
        emit arrived();
    deleteLater();
    m_receiver(std::move(token));
}

} // namespace tenantry

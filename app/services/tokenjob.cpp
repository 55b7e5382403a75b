#include "app/services/tokenjob.h"

#include "app/domain/hostbinding.h"
#include "app/qlik/token.h"

#include <QCoreApplication>

namespace tenantry {

namespace {

Error clientIsGone()
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("TokenJob", "The client is not there any more.")};
}

} // namespace

QString hostOf(const TestTarget &target, const Toolbox &toolbox)
{
    if (const Tenant *tenant = toolbox.estate.tenant(target.tenant))
        return tenant->secretHost();
    const Client *client = toolbox.estate.client(target.client);
    return client && target.tenant.isNull() ? proofHost(*client, toolbox.regions) : QString();
}

TokenJob::TokenJob(Toolbox &toolbox,
                   SecretReader &secrets,
                   const TestTarget &target,
                   Receiver<Result<AccessToken>> receiver)
    : m_toolbox(toolbox)
    , m_secrets(secrets)
    , m_target(target)
    , m_receiver(std::move(receiver))
{}

TokenJob::~TokenJob() = default;

void TokenJob::start()
{
    const Client *client = m_toolbox.estate.client(m_target.client);
    m_host = hostOf(m_target, m_toolbox);
    if (!client)
        return m_receiver(clientIsGone());
    const Result<void> binding = checkBinding(*client, m_host, m_toolbox.estate, m_toolbox.regions);
    if (!binding)
        return m_receiver(binding.error());
    m_secrets.read(*client, {this, &TokenJob::takeSecret});
}

void TokenJob::takeSecret(Result<const Secret *> secret)
{
    if (!secret)
        return m_receiver(secret.error());
    // It may have been removed while the keychain was at work.
    const Client *client = m_toolbox.estate.client(m_target.client);
    if (!client)
        return m_receiver(clientIsGone());
    const auto make = [host = m_host, clientId = client->clientId, secret = *secret] {
        return tokenRequest(host, clientId, *secret);
    };
    m_exchange = std::make_unique<Exchange>(
        m_toolbox.ports, make, Receiver<Result<HttpResponse>>(this, &TokenJob::takeResponse));
    m_exchange->start();
}

void TokenJob::takeResponse(Result<HttpResponse> response)
{
    if (!response)
        return m_receiver(response.error());
    const Clock &clock = m_toolbox.ports.clock;
    Result<AccessToken> token = parseToken(*response, m_host, clock.now());
    if (token)
        m_toolbox.tokens.put(m_target, token->clone(), clock.now(), clock.elapsed());
    m_receiver(std::move(token));
}

} // namespace tenantry

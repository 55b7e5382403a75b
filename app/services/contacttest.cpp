#include "app/services/contacttest.h"

#include "app/domain/hostbinding.h"
#include "app/domain/identitypin.h"
#include "app/qlik/errors.h"

#include <QCoreApplication>

namespace tenantry {

namespace {

Error mismatch(const QString &message)
{
    return {ErrorCode::Mismatch, message};
}

} // namespace

ContactTest::ContactTest(Toolbox &toolbox,
                         SecretReader &secrets,
                         const TestTarget &target,
                         Depth depth,
                         bool isFirstContactAgreed,
                         Receiver<TestResult> receiver)
    : m_toolbox(toolbox)
    , m_secrets(secrets)
    , m_isFirstContactAgreed(isFirstContactAgreed)
    , m_receiver(std::move(receiver))
{
    m_result.target = target;
    m_result.depth = depth;
    m_host = hostOf(target, toolbox);
    const Tenant *tenant = toolbox.estate.tenant(target.tenant);
    m_result.host = tenant ? tenant->host.toString() : m_host;
}

ContactTest::~ContactTest() = default;

void ContactTest::start()
{
    m_startedAt = m_toolbox.ports.clock.elapsed();
    QMetaObject::invokeMethod(this, &ContactTest::begin, Qt::QueuedConnection);
}

TestResult ContactTest::cancelled() const
{
    TestResult result = m_result;
    result.record.outcome = Outcome::Cancelled;
    result.record.message = tr("The test of %1 was cancelled.").arg(m_result.host);
    result.record.at = m_toolbox.ports.clock.now();
    return result;
}

void ContactTest::begin()
{
    const Result<void> checked = check();
    if (!checked || m_result.depth == Depth::Check)
        return end(checked);
    const bool isFirst = isFirstContact();
    if (isFirst && m_result.depth >= Depth::Token && !m_isFirstContactAgreed)
        return end(Error{ErrorCode::NeedsConfirmation,
                         tr("%1 does not know this client yet. The first request makes a bot user "
                            "there, so it needs your agreement.")
                             .arg(m_result.host)});
    if (m_result.depth == Depth::Probe || isFirst)
        return probe();
    askToken();
}

Result<void> ContactTest::check()
{
    const Client *client = m_toolbox.estate.client(m_result.target.client);
    if (!client || m_host.isEmpty())
        return Error{ErrorCode::Invalid,
                     tr("This client cannot be tested without a tenant. Add a tenant that it "
                        "reaches.")};
    const Result<void> binding = checkBinding(*client, m_host, m_toolbox.estate, m_toolbox.regions);
    if (!binding)
        return binding;
    return client->secretKey().isEmpty() ? Result<void>(noSecret(*client)) : Result<void>();
}

bool ContactTest::isFirstContact() const
{
    if (m_result.target.tenant.isNull())
        return false;
    const Contact *contact = m_toolbox.estate.contact(m_result.target.client,
                                                      m_result.target.tenant);
    return !contact || contact->state == ContactState::Never;
}

void ContactTest::probe()
{
    ask([host = m_host] { return probeRequest(host); }, &ContactTest::takeProbe);
}

void ContactTest::takeProbe(Result<HttpResponse> response)
{
    if (!response)
        return end(response.error());
    m_status = response->status;
    const Result<void> isTenant = parseProbe(*response, m_host, m_toolbox.ports.clock.now());
    if (!isTenant || m_result.depth == Depth::Probe)
        return end(isTenant);
    askToken();
}

void ContactTest::askToken()
{
    m_tokenJob = std::make_unique<TokenJob>(m_toolbox, m_secrets, m_result.target,
                                            Receiver<Result<AccessToken>>(this,
                                                                          &ContactTest::takeToken));
    m_tokenJob->start();
}

void ContactTest::takeToken(Result<AccessToken> token)
{
    if (!token)
        return end(token.error());
    m_status = 200;
    m_result.expiresAt = token->expiresAt;
    if (m_result.depth == Depth::Token || m_result.target.tenant.isNull())
        return end({});
    m_token = std::move(token->value);
    ask([this] { return currentUserRequest(m_host, m_token); }, &ContactTest::takeUser);
}

void ContactTest::takeUser(Result<HttpResponse> response)
{
    if (!response)
        return end(response.error());
    m_status = response->status;
    Result<CurrentUser> user = parseCurrentUser(*response, m_host, m_toolbox.ports.clock.now());
    if (!user)
        return end(user.error());
    m_result.bot = user->bot;
    m_result.tenantId = user->tenantId;
    const Result<void> isOurs = checkSubject();
    if (!isOurs)
        return end(isOurs);
    // Also where the bot user is another one: who answers now is to be shown whole.
    ask([this] { return currentTenantRequest(m_host, m_token); }, &ContactTest::takeTenant);
}

void ContactTest::takeTenant(Result<HttpResponse> response)
{
    const Result<TenantSelf> self = response ? parseCurrentTenant(*response, m_host,
                                                                  m_toolbox.ports.clock.now())
                                             : response.error();
    if (response)
        m_status = response->status;
    const Result<void> isBotRight = checkBot();
    if (!self)
        return end(isBotRight ? Result<void>(self.error()) : isBotRight);
    const Result<void> isRight = checkTenant(*self);
    takeSelf(*self);
    end(isRight ? isBotRight : isRight);
}

/// What the tenant says of itself; a system host that cannot be one of its region is left out.
void ContactTest::takeSelf(const TenantSelf &self)
{
    m_result.tenantId = self.id;
    const Tenant *tenant = m_toolbox.estate.tenant(m_result.target.tenant);
    const bool isOurs = tenant && self.hostnames.contains(tenant->host);
    // Kept for the first time only where the tenant has the host that was asked.
    if (!tenant || self.hostnames.isEmpty() || (tenant->systemHost.isEmpty() && !isOurs))
        return;
    const Result<QlikHost> systemHost = parseHost(self.hostnames.first(), m_toolbox.regions);
    if (systemHost && systemHost->regionCode == tenant->regionCode)
        m_result.systemHost = systemHost->host;
}

Result<void> ContactTest::checkSubject() const
{
    const Client *client = m_toolbox.estate.client(m_result.target.client);
    const QString expected = client ? botSubject(client->clientId) : QString();
    if (m_result.bot.subject == expected)
        return {};
    return mismatch(tr("%1 says that this client is “%2”, and not its bot user “%3”. No token and "
                       "no export goes there before that is explained.")
                        .arg(m_result.host, m_result.bot.subject.toString().left(100), expected));
}

Result<void> ContactTest::checkBot() const
{
    const QString pinned = pinnedIdentity(m_toolbox.estate, m_result.target.client,
                                          m_result.target.tenant)
                               .botUserId;
    if (pinned.isEmpty() || pinned == m_result.bot.userId)
        return {};
    return mismatch(tr("The bot user on %1 is another one than before: user ID %2 instead of %3. "
                       "It was deleted and made anew, or the host belongs to somebody else now. No "
                       "token and no export goes there before that is explained.")
                        .arg(m_result.host, m_result.bot.userId.toString().left(64), pinned));
}

Result<void> ContactTest::checkTenant(const TenantSelf &self) const
{
    const Tenant *tenant = m_toolbox.estate.tenant(m_result.target.tenant);
    if (!tenant)
        return {};
    if (!tenant->tenantId.isEmpty() && tenant->tenantId != self.id)
        return mismatch(tr("%1 is another tenant than before: tenant ID %2 instead of %3. Its host "
                           "name may belong to somebody else now. No token and no export goes "
                           "there before that is explained.")
                            .arg(m_result.host, self.id.left(64), tenant->tenantId));
    if (!m_result.tenantId.isEmpty() && m_result.tenantId != self.id)
        return mismatch(tr("%1 contradicts itself: its user belongs to the tenant %2, and it says "
                           "to be the tenant %3. No token and no export goes there before that is "
                           "explained.")
                            .arg(m_result.host, m_result.tenantId.left(64), self.id.left(64)));
    if (tenant->systemHost.isEmpty() || self.hostnames.isEmpty())
        return {};
    if (self.hostnames.first() != tenant->systemHost)
        return mismatch(
            tr("%1 has another system host than before: %2 instead of %3. Its host "
               "name may belong to somebody else now. No token and no export goes "
               "there before that is explained.")
                .arg(m_result.host, self.hostnames.first().left(100), tenant->systemHost));
    if (!self.hostnames.contains(tenant->host))
        return mismatch(
            tr("The tenant at %1 does not have the host %2 any more; it is %3 now. "
               "Somebody else can take the old name, so no token and no export goes "
               "there: add the tenant by its new host and remove this one.")
                .arg(tenant->systemHost, tenant->host, self.hostnames.last().left(100)));
    return {};
}

void ContactTest::ask(std::function<HttpRequest()> make,
                      void (ContactTest::*method)(Result<HttpResponse>))
{
    // The old exchange may be the one that is just calling: it goes when control is back.
    if (m_exchange)
        m_exchange.release()->deleteLater();
    m_exchange = std::make_unique<Exchange>(m_toolbox.ports, std::move(make),
                                            Receiver<Result<HttpResponse>>(this, method));
    m_exchange->start();
}

void ContactTest::end(Result<void> outcome)
{
    const Clock &clock = m_toolbox.ports.clock;
    TestRecord &record = m_result.record;
    record.at = clock.now();
    record.took = clock.elapsed() - m_startedAt;
    record.status = m_status;
    if (!outcome) {
        const Error &error = outcome.error();
        record.outcome = outcomeOf(error.code);
        record.message = error.message;
        record.code = error.apiCode;
        record.title = error.apiTitle;
        record.traceId = error.traceId;
        if (error.status != 0)
            record.status = error.status;
    }
    if (record.outcome == Outcome::Mismatch)
        m_toolbox.tokens.forget(m_result.target.client); // also the one that was just got
    if (m_result.bot.isKnown()) {
        const Contact *contact = m_toolbox.estate.contact(m_result.target.client,
                                                          m_result.target.tenant);
        m_result.isFirstSeen = !contact || !contact->bot.isKnown();
    }
    m_receiver(m_result);
}

} // namespace tenantry

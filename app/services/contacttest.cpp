#include "app/services/contacttest.h"

#include "app/domain/hostbinding.h"
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
    m_result.host = tenant ? tenant->host : m_host;
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
    const Result<void> isRight = checkUser(*user);
    if (!isRight)
        return end(isRight);
    m_result.bot = user->bot;
    m_result.tenantId = user->tenantId;
    ask([this] { return currentTenantRequest(m_host, m_token); }, &ContactTest::takeTenant);
}

void ContactTest::takeTenant(Result<HttpResponse> response)
{
    if (!response)
        return end(response.error());
    m_status = response->status;
    const Result<TenantSelf> self = parseCurrentTenant(*response, m_host,
                                                       m_toolbox.ports.clock.now());
    if (!self)
        return end(self.error());
    const Result<void> isRight = checkTenant(*self);
    if (!isRight)
        return end(isRight);
    m_result.tenantId = self->id;
    const bool isOurs = self->hostnames.contains(m_result.host);
    const QString first = isOurs ? self->hostnames.first() : QString();
    const Result<QlikHost> systemHost = parseHost(first, m_toolbox.regions);
    const Tenant *tenant = m_toolbox.estate.tenant(m_result.target.tenant);
    if (systemHost && tenant && systemHost->regionCode == tenant->regionCode)
        m_result.systemHost = systemHost->host;
    end({});
}

Result<void> ContactTest::checkUser(const CurrentUser &user) const
{
    const Client *client = m_toolbox.estate.client(m_result.target.client);
    const QString expected = client ? botSubject(client->clientId) : QString();
    if (user.bot.subject != expected)
        return mismatch(
            tr("%1 says that this client is “%2”, and not its bot user “%3”. Do not use "
               "it there before that is explained.")
                .arg(m_result.host, user.bot.subject.left(100), expected));
    const Contact *contact = m_toolbox.estate.contact(m_result.target.client,
                                                      m_result.target.tenant);
    if (contact && contact->bot.isKnown() && contact->bot.userId != user.bot.userId)
        return mismatch(tr("The bot user on %1 is another one than before: user ID %2 instead of "
                           "%3. It was deleted and made anew, or the host belongs to somebody else "
                           "now.")
                            .arg(m_result.host, user.bot.userId.left(64), contact->bot.userId));
    return {};
}

Result<void> ContactTest::checkTenant(const TenantSelf &self) const
{
    const Tenant *tenant = m_toolbox.estate.tenant(m_result.target.tenant);
    const QString pinned = tenant ? tenant->tenantId : QString();
    if (!pinned.isEmpty() && pinned != self.id)
        return mismatch(tr("%1 is another tenant than before: tenant ID %2 instead of %3. Its host "
                           "name may belong to somebody else now.")
                            .arg(m_result.host, self.id.left(64), pinned));
    if (!m_result.tenantId.isEmpty() && m_result.tenantId != self.id)
        return mismatch(tr("%1 contradicts itself: its user belongs to the tenant %2, and it says "
                           "to be the tenant %3.")
                            .arg(m_result.host, m_result.tenantId.left(64), self.id.left(64)));
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
    if (m_result.bot.isKnown()) {
        const Contact *contact = m_toolbox.estate.contact(m_result.target.client,
                                                          m_result.target.tenant);
        m_result.isFirstSeen = !contact || !contact->bot.isKnown();
    }
    m_receiver(m_result);
}

} // namespace tenantry

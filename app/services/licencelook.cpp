#include "app/services/licencelook.h"

#include "app/domain/hostbinding.h"
#include "app/domain/identitypin.h"
#include "app/qlik/errors.h"

#include <utility>

namespace tenantry {

namespace {

constexpr int mostPages = 1000; // 100,000 assignments

} // namespace

LicenceLook::LicenceLook(Toolbox &toolbox,
                         SecretReader &secrets,
                         const TestTarget &target,
                         Receiver<LicenceSighting> receiver)
    : m_toolbox(toolbox)
    , m_secrets(secrets)
    , m_target(target)
    , m_receiver(std::move(receiver))
    , m_host(hostOf(target, toolbox))
{
    m_sighting.tenant = target.tenant;
    for (const Client &client : toolbox.estate.clients())
        m_subjects.insert(botSubject(client.clientId));
}

LicenceLook::~LicenceLook() = default;

void LicenceLook::start()
{
    QMetaObject::invokeMethod(this, &LicenceLook::begin, Qt::QueuedConnection);
}

void LicenceLook::begin()
{
    const Result<void> checked = check();
    if (!checked)
        return end(checked);
    const Clock &clock = m_toolbox.ports.clock;
    const AccessToken *cached = m_toolbox.tokens.find(m_target, clock.now(), clock.elapsed());
    if (!cached)
        return askToken();
    m_token = cached->value.clone();
    askPage();
}

Result<void> LicenceLook::check() const
{
    const Client *client = m_toolbox.estate.client(m_target.client);
    const Contact *contact = m_toolbox.estate.contact(m_target.client, m_target.tenant);
    if (!client || !contact || contact->state != ContactState::BotKnown)
        return Error{ErrorCode::NeedsConfirmation,
                     tr("The bot user on %1 is not known yet, so it was not asked. Test the tenant "
                        "first.")
                         .arg(m_host)};
    const Result<void> isSame = checkIdentity(m_toolbox.estate, m_target.client, m_target.tenant);
    if (!isSame)
        return isSame;
    return checkBinding(*client, m_host, m_toolbox.estate, m_toolbox.regions);
}

void LicenceLook::askToken()
{
    if (m_tokenJob)
        m_tokenJob.release()->deleteLater();
    m_tokenJob = std::make_unique<TokenJob>(m_toolbox, m_secrets, m_target,
                                            Receiver<Result<AccessToken>>(this,
                                                                          &LicenceLook::takeToken));
    m_tokenJob->start();
}

void LicenceLook::takeToken(Result<AccessToken> token)
{
    if (!token)
        return end(token.error());
    if (const Result<void> checked = check(); !checked)
        return end(checked); // a test has found another identity meanwhile
    m_token = std::move(token->value);
    askPage();
}

void LicenceLook::askPage()
{
    ask([this] { return assignmentsRequest(m_host, m_token, m_filter, m_page); },
        &LicenceLook::takePage);
}

void LicenceLook::askAll()
{
    m_filter = AssignmentFilter::None;
    askPage();
}

void LicenceLook::takePage(Result<HttpResponse> response)
{
    if (!response)
        return end(response.error());
    const Result<AssignmentPage> page = parseAssignments(*response, m_host,
                                                         m_toolbox.ports.clock.now());
    if (!page) {
        if (!isTakenUp(*response))
            end(page.error());
        return;
    }
    // An empty list may come of a filter that the tenant understands otherwise.
    if (page->isEmpty() && m_filter != AssignmentFilter::None && m_page.isEmpty())
        return askAll();
    keep(*page);
    if (page->next.isEmpty())
        return ask([this] { return licenceOverviewRequest(m_host, m_token); },
                   &LicenceLook::takeOverview);
    if (m_pages.contains(page->next))
        return end(badAnswer(m_host, tr("its pages lead round in a circle"), 200));
    if (m_pages.size() + 1 >= mostPages)
        return end(
            badAnswer(m_host, tr("its list does not end after %1 pages").arg(mostPages), 200));
    m_pages.insert(page->next);
    m_page = page->next;
    askPage();
}

/// Whether a refusal is one to answer by asking in another way.
bool LicenceLook::isTakenUp(const HttpResponse &response)
{
    if (response.status == 401 && !m_isTokenRenewed) {
        m_isTokenRenewed = true; // the tenant may have ended the cached token early
        askToken();
        return true;
    }
    if (response.status == 400 && m_filter != AssignmentFilter::None && m_page.isEmpty()) {
        askAll(); // no document says which filters there are
        return true;
    }
    return false;
}

void LicenceLook::keep(const AssignmentPage &page)
{
    for (auto entry = page.professionals.begin(); entry != page.professionals.end(); ++entry)
        if (m_subjects.contains(entry.key()))
            m_sighting.assigned.insert(entry.key(), entry.value());
}

void LicenceLook::takeOverview(Result<HttpResponse> response)
{
    // The assignments are what was wanted: without the overview the allotment stays unknown.
    if (response) {
        const Result<LicenceOverview> overview = parseLicenceOverview(*response, m_host,
                                                                      m_toolbox.ports.clock.now());
        if (overview) {
            m_sighting.allotment = overview->professional;
            m_sighting.licenceNumber = overview->licenceNumber;
        }
    }
    end({});
}

void LicenceLook::ask(std::function<HttpRequest()> make,
                      void (LicenceLook::*method)(Result<HttpResponse>))
{
    // The old exchange may be the one that is just calling: it goes when control is back.
    if (m_exchange)
        m_exchange.release()->deleteLater();
    m_exchange = std::make_unique<Exchange>(m_toolbox.ports, std::move(make),
                                            Receiver<Result<HttpResponse>>(this, method));
    m_exchange->start();
}

void LicenceLook::end(Result<void> outcome)
{
    if (!outcome)
        m_sighting.error = outcome.error();
    m_sighting.at = m_toolbox.ports.clock.now();
    m_receiver(m_sighting);
}

} // namespace tenantry

#include "app/services/tenantlisting.h"

#include "app/domain/hostbinding.h"
#include "app/qlik/errors.h"
#include "app/services/workspace.h"

namespace tenantry {

namespace {

constexpr int mostPages = 2000; // 200,000 tenants

QStringList knownIds(const Estate &estate)
{
    QStringList ids;
    for (const Subscription &subscription : estate.subscriptions())
        if (isSubscriptionId(subscription.subscriptionId))
            ids.append(subscription.subscriptionId);
    return ids;
}

} // namespace

TenantListing::TenantListing(Workspace &workspace,
                             const ClientKey &client,
                             const QStringList &subscriptionIds,
                             Receiver<Result<Listing>> receiver)
    : m_workspace(workspace)
    , m_client(client)
    , m_receiver(std::move(receiver))
    , m_waiting(subscriptionIds)
{
    m_listing.subscriptionIds = subscriptionIds;
}

TenantListing::~TenantListing() = default;

void TenantListing::start()
{
    QMetaObject::invokeMethod(this, &TenantListing::begin, Qt::QueuedConnection);
}

void TenantListing::begin()
{
    const Client *client = m_workspace.estate().client(m_client);
    if (!client || client->tier != Tier::Organization)
        return end(Error{ErrorCode::NotFound,
                         tr("Only an organization-level client can list tenants. Add one, then "
                            "discover again.")});
    for (const QString &id : std::as_const(m_waiting))
        if (!isSubscriptionId(id))
            return end(
                Error{ErrorCode::Invalid,
                      tr("“%1” cannot be the ID of a subscription. It is one word of letters "
                         "and digits.")
                          .arg(id)});
    m_host = proofHost(*client, m_workspace.regions());
    if (!m_waiting.isEmpty())
        m_subscriptionId = m_waiting.takeFirst();
    askToken();
}

void TenantListing::askToken()
{
    m_workspace.token({m_client, {}}, false, {this, &TenantListing::takeToken});
}

void TenantListing::takeToken(Result<AccessToken> token)
{
    if (!token)
        return end(token.error());
    m_token = std::move(token->value);
    askPage();
}

void TenantListing::askPage()
{
    // The old exchange may be the one that is just calling: it goes when control is back.
    if (m_exchange)
        m_exchange.release()->deleteLater();
    const auto make = [this] {
        return tenantPageRequest(m_host, m_token, m_subscriptionId, m_cursor);
    };
    m_exchange = std::make_unique<Exchange>(
        m_workspace.ports(), make,
        Receiver<Result<HttpResponse>>(this, &TenantListing::takeResponse));
    m_exchange->start();
}

void TenantListing::takeResponse(Result<HttpResponse> response)
{
    if (!response)
        return end(response.error());
    const Result<TenantPage> page = parseTenantPage(*response, m_host, m_workspace.regions(),
                                                    m_workspace.ports().clock.now());
    if (page)
        takePage(*page);
    else
        takeRefusal(*response, page.error());
}

void TenantListing::takeRefusal(const HttpResponse &response, const Error &error)
{
    if (response.status == 401 && !m_isTokenRenewed) {
        m_isTokenRenewed = true; // the console may have ended the cached token early
        m_workspace.forgetTokens(m_client);
        return askToken();
    }
    if (response.status == 403 && m_isAskingKnown) {
        m_lastRefusal = error;
        m_listing.subscriptionIds.removeAll(m_subscriptionId);
        return askNextSubscription();
    }
    const bool wantsId = response.status == 400 && m_subscriptionId.isEmpty() && m_pages == 0;
    if (!wantsId)
        return end(error);
    m_waiting = knownIds(m_workspace.estate());
    m_listing.subscriptionIds = m_waiting;
    m_isAskingKnown = true;
    if (!m_waiting.isEmpty())
        return askNextSubscription();
    Error needed = error;
    needed.code = ErrorCode::Ambiguous;
    needed.message = tr("%1 lists the tenants of one subscription at a time, and no subscription "
                        "ID is known yet. Give the ID of a subscription.")
                         .arg(m_host);
    end(needed);
}

void TenantListing::takePage(const TenantPage &page)
{
    m_listing.tenants += page.tenants;
    ++m_pages;
    emit listed(count());
    if (page.next.isEmpty())
        return askNextSubscription();
    if (m_cursors.contains(page.next))
        return end(badAnswer(m_host, tr("its pages lead round in a circle"), 200));
    if (m_pages >= mostPages)
        return end(badAnswer(m_host, tr("its list does not end after %1 pages").arg(m_pages), 200));
    m_cursors.insert(page.next);
    m_cursor = page.next;
    askPage();
}

void TenantListing::askNextSubscription()
{
    m_cursor.clear();
    m_cursors.clear();
    if (!m_waiting.isEmpty()) {
        m_subscriptionId = m_waiting.takeFirst();
        return askPage();
    }
    const bool isAllRefused = m_isAskingKnown && m_listing.subscriptionIds.isEmpty();
    end(isAllRefused ? Result<Listing>(m_lastRefusal) : Result<Listing>(std::move(m_listing)));
}

void TenantListing::end(Result<Listing> result)
{
    m_receiver(std::move(result));
}

} // namespace tenantry

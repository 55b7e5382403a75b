#pragma once

#include "app/domain/accesstoken.h"
#include "app/domain/listing.h"
#include "app/qlik/organization.h"
#include "app/services/exchange.h"

#include <QSet>

#include <memory>

namespace tenantry {

class Workspace;

/// Lists the tenants of an organization with its client, page by page. Contacts the console and
/// nobody else; owned by who waits for it, and destroying it ends the requests.
class TenantListing final : public QObject
{
    Q_OBJECT

public:
    /// With subscription ids only their tenants are listed; without, all, and where the console
    /// wants an id, those of the subscriptions whose ids the estate knows.
    TenantListing(Workspace &workspace,
                  const ClientKey &client,
                  const QStringList &subscriptionIds,
                  Receiver<Result<Listing>> receiver);
    ~TenantListing() override;

    /// Once; the answer comes later. Ambiguous: the console wants a subscription id and none is
    /// known.
    void start();
    /// Tenants listed so far.
    int count() const { return static_cast<int>(m_listing.tenants.size()); }

signals:
    void listed(int count);

private:
    void begin();
    void askToken();
    void takeToken(Result<AccessToken> token);
    void askPage();
    void takeResponse(Result<HttpResponse> response);
    void takeRefusal(const HttpResponse &response, const Error &error);
    void takePage(const TenantPage &page);
    void askNextSubscription();
    void end(Result<Listing> result);

    Workspace &m_workspace;
    ClientKey m_client;
    Receiver<Result<Listing>> m_receiver;
    QString m_host;
    Secret m_token;
    bool m_isTokenRenewed = false;
    QStringList m_waiting;        // subscription ids that are still to be asked for
    bool m_isAskingKnown = false; // the ids are the estate's own: some may be another one's
    QString m_subscriptionId;     // that is asked for now; empty: all
    QString m_cursor;
    QSet<QString> m_cursors; // of the subscription that is asked for now
    int m_pages = 0;
    Error m_lastRefusal;
    Listing m_listing;
    std::unique_ptr<Exchange> m_exchange;
};

} // namespace tenantry

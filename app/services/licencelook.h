#pragma once

#include "app/domain/licencesighting.h"
#include "app/qlik/licences.h"
#include "app/services/tokenjob.h"

#include <QSet>

namespace tenantry {

/// Looks which of our bots hold a professional licence, as one tenant lists it. Never makes a first
/// contact: without a known bot user nothing is sent.
class LicenceLook final : public QObject
{
    Q_OBJECT

public:
    /// `secrets` must outlive the look.
    LicenceLook(Toolbox &toolbox,
                SecretReader &secrets,
                const TestTarget &target,
                Receiver<LicenceSighting> receiver);
    ~LicenceLook() override;

    const TestTarget &target() const { return m_target; }
    /// The answer comes later, never inside the call.
    void start();

private:
    void begin();
    Result<void> check() const;
    void askToken();
    void takeToken(Result<AccessToken> token);
    void askPage();
    void askAll();
    void takePage(Result<HttpResponse> response);
    bool isTakenUp(const HttpResponse &response);
    void keep(const AssignmentPage &page);
    void takeOverview(Result<HttpResponse> response);
    void ask(std::function<HttpRequest()> make, void (LicenceLook::*method)(Result<HttpResponse>));
    void end(Result<void> outcome);

    Toolbox &m_toolbox;
    SecretReader &m_secrets;
    TestTarget m_target;
    Receiver<LicenceSighting> m_receiver;
    LicenceSighting m_sighting;
    QString m_host;
    QSet<QString> m_subjects; // of our clients
    Secret m_token;
    bool m_isTokenRenewed = false;
    AssignmentFilter m_filter = AssignmentFilter::Professional;
    QString m_page;
    QSet<QString> m_pages;
    std::unique_ptr<TokenJob> m_tokenJob;
    std::unique_ptr<Exchange> m_exchange;
};

} // namespace tenantry

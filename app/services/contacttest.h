#pragma once

#include "app/qlik/tenants.h"
#include "app/qlik/users.h"
#include "app/services/tokenjob.h"

namespace tenantry {

/// The test of one contact at any depth: check → probe → token → identity, one method an answer.
class ContactTest final : public QObject
{
    Q_OBJECT

public:
    /// `secrets` must outlive the test.
    ContactTest(Toolbox &toolbox,
                SecretReader &secrets,
                const TestTarget &target,
                Depth depth,
                bool isFirstContactAgreed,
                Receiver<TestResult> receiver);
    ~ContactTest() override;

    const TestTarget &target() const { return m_result.target; }
    /// The answer comes later, never inside the call.
    void start();
    /// The result of a test that was not run to its end.
    TestResult cancelled() const;

private:
    void begin();
    Result<void> check();
    bool isFirstContact() const;
    void probe();
    void takeProbe(Result<HttpResponse> response);
    void askToken();
    void takeToken(Result<AccessToken> token);
    void takeUser(Result<HttpResponse> response);
    void takeTenant(Result<HttpResponse> response);
    void takeSelf(const TenantSelf &self);
    Result<void> checkSubject() const;
    Result<void> checkBot() const;
    Result<void> checkTenant(const TenantSelf &self) const;
    void ask(std::function<HttpRequest()> make, void (ContactTest::*method)(Result<HttpResponse>));
    void end(Result<void> outcome);

    Toolbox &m_toolbox;
    SecretReader &m_secrets;
    bool m_isFirstContactAgreed;
    Receiver<TestResult> m_receiver;
    TestResult m_result;
    QString m_host; // where requests go
    std::chrono::milliseconds m_startedAt{0};
    int m_status = 0;
    Secret m_token;
    std::unique_ptr<TokenJob> m_tokenJob;
    std::unique_ptr<Exchange> m_exchange;
};

} // namespace tenantry

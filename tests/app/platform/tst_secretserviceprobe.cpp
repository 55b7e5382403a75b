#include "app/platform/keychainsecretstore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakesecretservice.h"
#include "tests/support/privatekeyring.h"
#include "tests/support/secretstorecontract.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <optional>

using namespace tenantry;
using namespace std::chrono_literals;
namespace contract = secretstorecontract;

/// The store and its probe against a service that is missing, mute, unwilling or prompting.
class TestSecretServiceProbe : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void refuses_everything_without_a_service();
    void tells_refusals_apart_data();
    void tells_refusals_apart();
    void gives_up_after_ten_seconds_and_works_again_afterwards();
    void says_missing_only_while_the_keyring_is_open();
    void asks_for_a_keyring_before_it_writes_where_there_is_none();
    void prompts_once_for_all_who_ask();
    void stays_locked_when_the_prompt_is_closed();
    void waits_for_the_user_without_a_deadline_but_not_for_a_mute_service();
    void ends_when_the_service_dies_under_the_prompt();
    void ends_once_when_the_service_dies_before_it_shows_the_prompt();
    void takes_the_prompt_back_when_nobody_waits();
    void creates_a_keyring_where_there_is_none();
    void answers_locked_at_once_while_the_prompt_is_up();

private:
    using Answer = std::optional<Result<void>>;
    void unlock(QObject *context, Answer &answer);

    PrivateKeyring m_keyring{PrivateKeyring::State::NoService};
    FakeClock m_clock;
    std::unique_ptr<FakeSecretService> m_service;
    std::unique_ptr<KeychainSecretStore> m_store;
};

void TestSecretServiceProbe::init()
{
    m_service = std::make_unique<FakeSecretService>();
    m_store = std::make_unique<KeychainSecretStore>(m_clock);
}

void TestSecretServiceProbe::cleanup()
{
    m_store.reset();
    m_service.reset();
}

void TestSecretServiceProbe::unlock(QObject *context, Answer &answer)
{
    m_store->unlock({context, [&answer](Result<void> given) { answer = given; }});
}

void TestSecretServiceProbe::refuses_everything_without_a_service()
{
    m_service.reset();
    const Result<Secret> got = contract::read(*m_store, "key");
    const Result<void> written = contract::write(*m_store, "key", "secret");
    const Result<void> removed = contract::remove(*m_store, "key");
    QVERIFY(!got && !written && !removed);
    for (const Error &error : {got.error(), written.error(), removed.error()}) {
        QCOMPARE(error.code, ErrorCode::KeychainUnavailable);
        QVERIFY2(error.message.contains("No keychain service"), qPrintable(error.message));
    }
}

void TestSecretServiceProbe::tells_refusals_apart_data()
{
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<ErrorCode>("code");
    const QString bus = "org.freedesktop.DBus.Error.";
    QTest::newRow("denied") << bus + "AccessDenied" << ErrorCode::KeychainDenied;
    QTest::newRow("locked") << "org.freedesktop.Secret.Error.IsLocked" << ErrorCode::KeychainLocked;
    QTest::newRow("died") << bus + "NoReply" << ErrorCode::KeychainUnavailable;
    QTest::newRow("cannot start") << bus + "Spawn.ChildExited" << ErrorCode::KeychainUnavailable;
    QTest::newRow("another thing") << bus + "UnknownMethod" << ErrorCode::KeychainUnavailable;
}

void TestSecretServiceProbe::tells_refusals_apart()
{
    QFETCH(QString, refusal);
    QFETCH(ErrorCode, code);
    m_service->refusal = refusal;
    QCOMPARE(contract::read(*m_store, "key").error().code, code);
}

void TestSecretServiceProbe::gives_up_after_ten_seconds_and_works_again_afterwards()
{
    m_service->isSilent = true;
    std::optional<ErrorCode> first;
    std::optional<ErrorCode> second;
    m_store->read("key", {this, [&](Result<Secret> got) { first = got.error().code; }});
    m_store->remove("key", {this, [&](Result<void> got) { second = got.error().code; }});
    QTRY_COMPARE(m_service->calls.size(), 1);
    m_clock.advance(9'999ms);
    QVERIFY(!first && !second);
    m_clock.advance(1ms);
    QCOMPARE(first, ErrorCode::KeychainTimeout);
    QCOMPARE(second, ErrorCode::KeychainTimeout);

    m_service->isSilent = false;
    QCOMPARE(contract::read(*m_store, "key").error().code, ErrorCode::NotFound);
}

void TestSecretServiceProbe::says_missing_only_while_the_keyring_is_open()
{
    QCOMPARE(contract::read(*m_store, "key").error().code, ErrorCode::NotFound);
    m_service->isLocked = true;
    QCOMPARE(contract::refuses_everything_while_locked(*m_store, "key"), "");
    for (const char *call : {"Prompt", "Unlock", "CreateItem", "Delete", "OpenSession"})
        QVERIFY2(!m_service->calls.contains(call), call);
}

void TestSecretServiceProbe::asks_for_a_keyring_before_it_writes_where_there_is_none()
{
    m_service->hasKeyring = false;
    QCOMPARE(contract::read(*m_store, "key").error().code, ErrorCode::NotFound);
    QCOMPARE(contract::write(*m_store, "key", "secret").error().code, ErrorCode::KeychainLocked);
    QVERIFY(!m_service->calls.contains("CreateCollection"));
}

void TestSecretServiceProbe::prompts_once_for_all_who_ask()
{
    m_service->isLocked = true;
    Answer first;
    Answer second;
    unlock(this, first);
    unlock(this, second);
    QTRY_VERIFY(m_service->calls.contains("Prompt"));
    m_service->isLocked = false;
    m_service->completePrompt(false);
    QTRY_VERIFY(first && second);
    QVERIFY(*first && *second);
    QCOMPARE(m_service->calls.count("Prompt"), 1);
}

void TestSecretServiceProbe::stays_locked_when_the_prompt_is_closed()
{
    m_service->isLocked = true;
    Answer answer;
    unlock(this, answer);
    QTRY_VERIFY(m_service->calls.contains("Prompt"));
    m_service->completePrompt(true);
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().code, ErrorCode::KeychainLocked);
    unlock(this, answer);
    QTRY_COMPARE(m_service->calls.count("Prompt"), 2);
}

void TestSecretServiceProbe::waits_for_the_user_without_a_deadline_but_not_for_a_mute_service()
{
    m_service->isLocked = true;
    Answer answer;
    unlock(this, answer);
    QTRY_VERIFY(m_service->calls.contains("Prompt"));
    QTest::qWait(50); // the answer to Prompt is on its way
    m_clock.advance(1h);
    QVERIFY(!answer);
    m_service->isSilent = true;
    m_service->completePrompt(false);
    QTRY_COMPARE(m_service->calls.count("ReadAlias"), 2);
    m_clock.advance(10s);
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().code, ErrorCode::KeychainTimeout);
}

void TestSecretServiceProbe::ends_when_the_service_dies_under_the_prompt()
{
    m_service->isLocked = true;
    Answer answer;
    unlock(this, answer);
    QTRY_VERIFY(m_service->calls.contains("Prompt"));
    m_service.reset();
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().code, ErrorCode::KeychainUnavailable);
}

void TestSecretServiceProbe::ends_once_when_the_service_dies_before_it_shows_the_prompt()
{
    m_service->isLocked = true;
    m_service->unanswered = "Prompt";
    QTest::failOnWarning(QRegularExpression(".")); // ending twice shows in a warning of Qt
    int answers = 0;
    m_store->unlock({this, [&](Result<void>) { ++answers; }});
    QTRY_VERIFY(m_service->calls.contains("Prompt"));
    m_service.reset(); // the lost answer and the lost service both end it
    QTRY_COMPARE(answers, 1);
    QTest::qWait(50);
    QCOMPARE(answers, 1);
}

void TestSecretServiceProbe::takes_the_prompt_back_when_nobody_waits()
{
    m_service->isLocked = true;
    auto context = std::make_unique<QObject>();
    Answer answer;
    unlock(context.get(), answer);
    QTRY_VERIFY(m_service->calls.contains("Prompt"));
    context.reset();
    QTRY_VERIFY(m_service->calls.contains("Dismiss"));
    QVERIFY(!answer);
}

void TestSecretServiceProbe::creates_a_keyring_where_there_is_none()
{
    m_service->hasKeyring = false;
    Answer answer;
    unlock(this, answer);
    QTRY_VERIFY(m_service->calls.contains("Prompt"));
    QVERIFY(m_service->calls.contains("CreateCollection"));
    m_service->hasKeyring = true;
    m_service->completePrompt(false);
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
}

void TestSecretServiceProbe::answers_locked_at_once_while_the_prompt_is_up()
{
    m_service->isLocked = true;
    Answer answer;
    unlock(this, answer);
    QTRY_VERIFY(m_service->calls.contains("Prompt"));
    QCOMPARE(contract::read(*m_store, "key").error().code, ErrorCode::KeychainLocked);
    QVERIFY(!answer);
}

QTEST_GUILESS_MAIN(TestSecretServiceProbe)
#include "tst_secretserviceprobe.moc"

#include "tests/support/testworkspace.h"
#include "ui/clipboardmarks.h"
#include "ui/mainwindow.h"
#include "ui/secretclipboard.h"
#include "ui/tokendesk.h"
#include "ui/widgets/messagearea.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tenantry;

class TestTokenDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void copies_a_token_with_the_hint_for_clipboard_managers();
    void copies_for_the_tenant_that_was_chosen_then();
    void copies_only_what_was_asked_for_last();
    void asks_before_a_first_contact_and_sends_nothing();
    void copies_after_the_yes_to_a_first_contact();
    void tells_an_error_and_copies_nothing();
    void unlocks_and_then_copies();
    void unlocking_does_not_ask_again_what_was_agreed();
    void says_why_the_keychain_stays_shut();
};

namespace {

/// The desk with all that it talks to.
struct Bench
{
    explicit Bench(const QStringList &knownHosts = {})
    {
        for (const QString &host : knownHosts)
            outside.makeKnown(host);
    }

    TestWorkspace outside;
    Theme theme;
    MessageArea messages{theme};
    SecretClipboard clipboard{outside.clock, *QGuiApplication::clipboard()};
    TokenDesk desk{outside.workspace, clipboard, messages};
};

/// Each host gives tokens of its own.
Result<HttpResponse> hostsToken(const HttpRequest &request)
{
    return ScriptedTransport::json(200, R"({"access_token":"token-of-)"
                                            + request.url.host().section('.', 0, 0).toUtf8()
                                            + R"(","token_type":"bearer","expires_in":21600})");
}

QString copied()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

void TestTokenDesk::init()
{
    QGuiApplication::clipboard()->setText("before");
}

void TestTokenDesk::copies_a_token_with_the_hint_for_clipboard_managers()
{
    Bench bench({SampleEstate::emea});

    bench.desk.copy(bench.outside.target(SampleEstate::emea));

    QTRY_COMPARE(copied(), "token-of-" + QString(32, 'a'));
    QCOMPARE(bench.clipboard.what(), "Token for acme-emea");
    QCOMPARE(bench.clipboard.state(), SecretClipboard::State::Holding);
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    const auto marks = clipboardMarks(thisClipboardSystem());
    QVERIFY(!marks.empty());
    for (const ClipboardMark &mark : marks)
        QCOMPARE(content->data(mark.format), mark.content.toByteArray());
    QCOMPARE(bench.messages.texts(), QStringList());
}

void TestTokenDesk::copies_for_the_tenant_that_was_chosen_then()
{
    TestWorkspace outside;
    outside.makeKnown(SampleEstate::emea);
    outside.makeKnown(SampleEstate::lab);
    outside.http.answer = hostsToken;
    outside.http.isHolding = true;
    Theme theme;
    MainWindow window(outside.workspace, theme, {.selectHost = SampleEstate::lab});
    QTRY_VERIFY(window.findChild<QAction *>("copyToken")->isEnabled());
    window.findChild<QAction *>("copyToken")->trigger();
    QTRY_COMPARE(outside.http.inFlight(), 1);

    window.choose(SampleEstate::emea);
    QTRY_COMPARE(window.findChild<QLabel *>("detailTitle")->text(), "acme-emea");
    outside.http.release();

    QTRY_COMPARE(copied(), "token-of-fabrikam-lab");
}

void TestTokenDesk::copies_only_what_was_asked_for_last()
{
    Bench bench({SampleEstate::nordics, SampleEstate::lab});
    bench.outside.http.answer = hostsToken;
    bench.desk.copy(bench.outside.target(SampleEstate::lab));
    QTRY_COMPARE(copied(), "token-of-fabrikam-lab");
    bench.outside.http.isHolding = true;
    bench.desk.copy(bench.outside.target(SampleEstate::nordics));
    QTRY_COMPARE(bench.outside.http.inFlight(), 1);

    bench.desk.copy(bench.outside.target(SampleEstate::lab));
    bench.outside.http.release();
    QTRY_VERIFY(
        bench.outside.workspace.tokenExpiry(bench.outside.target(SampleEstate::nordics)).isValid());

    QCOMPARE(copied(), "token-of-fabrikam-lab");
    QCOMPARE(bench.clipboard.what(), "Token for fabrikam-lab");
}

void TestTokenDesk::asks_before_a_first_contact_and_sends_nothing()
{
    Bench bench;
    QSignalSpy asked(&bench.desk, &TokenDesk::confirmationWanted);
    const TestTarget target = bench.outside.target(SampleEstate::emea);

    bench.desk.copy(target);

    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<TestTarget>(), target);
    QVERIFY(bench.outside.http.sent.empty());
    QCOMPARE(copied(), "before");
    QCOMPARE(bench.messages.texts(), QStringList());
}

void TestTokenDesk::copies_after_the_yes_to_a_first_contact()
{
    Bench bench;
    QSignalSpy asked(&bench.desk, &TokenDesk::confirmationWanted);

    bench.desk.copy(bench.outside.target(SampleEstate::emea), true);

    QTRY_COMPARE(copied(), "token-of-" + QString(32, 'a'));
    QCOMPARE(asked.size(), 0);
}

void TestTokenDesk::tells_an_error_and_copies_nothing()
{
    Bench bench({SampleEstate::emea});
    bench.outside.http.answer = [](const HttpRequest &) -> Result<HttpResponse> {
        return Error{.code = ErrorCode::Unreachable, .message = "The host cannot be reached."};
    };

    bench.desk.copy(bench.outside.target(SampleEstate::emea));

    QTRY_COMPARE(bench.messages.texts(), QStringList{"The host cannot be reached."});
    QCOMPARE(copied(), "before");
    QCOMPARE(bench.clipboard.state(), SecretClipboard::State::Idle);
}

void TestTokenDesk::unlocks_and_then_copies()
{
    Bench bench({SampleEstate::emea});
    bench.outside.secrets.lock();
    bench.desk.copy(bench.outside.target(SampleEstate::emea));
    QTRY_COMPARE(bench.messages.texts().size(), 1);
    QCOMPARE(copied(), "before");

    bench.messages.findChild<QPushButton *>()->click();

    QTRY_COMPARE(copied(), "token-of-" + QString(32, 'a'));
    QCOMPARE(bench.messages.texts(), QStringList());
}

void TestTokenDesk::unlocking_does_not_ask_again_what_was_agreed()
{
    Bench bench;
    QSignalSpy asked(&bench.desk, &TokenDesk::confirmationWanted);
    bench.outside.secrets.lock();
    bench.desk.copy(bench.outside.target(SampleEstate::emea), true);
    QTRY_COMPARE(bench.messages.texts().size(), 1);

    bench.messages.findChild<QPushButton *>()->click();

    QTRY_COMPARE(copied(), "token-of-" + QString(32, 'a'));
    QCOMPARE(asked.size(), 0);
}

void TestTokenDesk::says_why_the_keychain_stays_shut()
{
    Bench bench({SampleEstate::emea});
    bench.outside.secrets.lock();
    bench.desk.copy(bench.outside.target(SampleEstate::emea));
    QTRY_COMPARE(bench.messages.texts().size(), 1);

    bench.outside.secrets.failWith({ErrorCode::KeychainDenied, "The keychain stayed shut."});
    bench.messages.findChild<QPushButton *>()->click();

    QTRY_COMPARE(bench.messages.texts(), QStringList{"The keychain stayed shut."});
    QCOMPARE(copied(), "before");
}

QTEST_MAIN(TestTokenDesk)

#include "tst_tokendesk.moc"

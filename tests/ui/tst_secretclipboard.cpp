#include "tests/support/fakeclock.h"
#include "ui/clipboardmarks.h"
#include "ui/secretclipboard.h"
#include "ui/widgets/clipboardlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

#include <algorithm>

using namespace tenantry;
using namespace std::chrono_literals;

using State = SecretClipboard::State;

class TestSecretClipboard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void marks_a_secret_for_clipboard_managers();
    void leaves_the_primary_selection_alone();
    void clears_after_its_time_and_counts_down();
    void a_second_copy_starts_the_time_anew();
    void leaves_the_text_of_another_program_alone();
    void clears_at_once_on_demand();
    void clears_when_it_ends();
    void a_plain_copy_ends_the_countdown();
    void knows_the_marks_of_each_system_data();
    void knows_the_marks_of_each_system();
    void the_label_tells_what_is_there();

private:
    QClipboard &clipboard() { return *QGuiApplication::clipboard(); }
};

void TestSecretClipboard::init()
{
    clipboard().clear();
}

void TestSecretClipboard::marks_a_secret_for_clipboard_managers()
{
    FakeClock clock;
    SecretClipboard secrets(clock, clipboard());
    secrets.copySecret(Secret("t0ken"), "Token for acme");
    QCOMPARE(clipboard().text(), "t0ken");
    QCOMPARE(clipboard().mimeData()->data("x-kde-passwordManagerHint"), "secret");
    QCOMPARE(secrets.state(), State::Holding);
}

void TestSecretClipboard::leaves_the_primary_selection_alone()
{
    FakeClock clock;
    SecretClipboard secrets(clock, clipboard());
    secrets.copySecret(Secret("t0ken"), "Token");
    QVERIFY(clipboard().text(QClipboard::Selection).isEmpty());
}

void TestSecretClipboard::clears_after_its_time_and_counts_down()
{
    FakeClock clock;
    SecretClipboard secrets(clock, clipboard());
    secrets.copySecret(Secret("t0ken"), "Token");
    QCOMPARE(secrets.secondsLeft(), 20);
    clock.advance(19s);
    QCOMPARE(secrets.secondsLeft(), 1);
    QCOMPARE(clipboard().text(), "t0ken");
    clock.advance(1s);
    QCOMPARE(secrets.state(), State::Cleared);
    QVERIFY(clipboard().text().isEmpty());
    QVERIFY(clock.waiting().empty());
}

void TestSecretClipboard::a_second_copy_starts_the_time_anew()
{
    FakeClock clock;
    SecretClipboard secrets(clock, clipboard());
    secrets.copySecret(Secret("first"), "Token");
    clock.advance(15s);
    secrets.copySecret(Secret("second"), "Token");
    clock.advance(10s);
    QCOMPARE(clipboard().text(), "second");
    clock.advance(10s);
    QVERIFY(clipboard().text().isEmpty());
}

void TestSecretClipboard::leaves_the_text_of_another_program_alone()
{
    FakeClock clock;
    SecretClipboard secrets(clock, clipboard());
    secrets.copySecret(Secret("t0ken"), "Token");
    clipboard().setText("somebody else's");
    clock.advance(20s);
    QCOMPARE(clipboard().text(), "somebody else's");
    QCOMPARE(secrets.state(), State::Idle);
}

void TestSecretClipboard::clears_at_once_on_demand()
{
    FakeClock clock;
    SecretClipboard secrets(clock, clipboard());
    secrets.copySecret(Secret("t0ken"), "Token");
    secrets.clear();
    QVERIFY(clipboard().text().isEmpty());
    QCOMPARE(secrets.state(), State::Cleared);
}

void TestSecretClipboard::clears_when_it_ends()
{
    FakeClock clock;
    {
        SecretClipboard secrets(clock, clipboard());
        secrets.copySecret(Secret("t0ken"), "Token");
    }
    QVERIFY(clipboard().text().isEmpty());
}

void TestSecretClipboard::a_plain_copy_ends_the_countdown()
{
    FakeClock clock;
    SecretClipboard secrets(clock, clipboard());
    secrets.copySecret(Secret("t0ken"), "Token");
    secrets.copyPlain("0123", "Client ID");
    clock.advance(60s);
    QCOMPARE(clipboard().text(), "0123");
    QCOMPARE(secrets.state(), State::Copied);
}

void TestSecretClipboard::knows_the_marks_of_each_system_data()
{
    QTest::addColumn<ClipboardSystem>("system");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("content");
    const QByteArray no(4, '\0');
    const QByteArray yes("\1\0\0\0", 4);
    QTest::newRow("KDE") << ClipboardSystem::Freedesktop << QByteArray("x-kde-passwordManagerHint")
                         << QByteArray("secret");
    QTest::newRow("Windows monitors")
        << ClipboardSystem::Windows << QByteArray("ExcludeClipboardContentFromMonitorProcessing")
        << yes;
    QTest::newRow("Windows history")
        << ClipboardSystem::Windows << QByteArray("CanIncludeInClipboardHistory") << no;
    QTest::newRow("Windows cloud")
        << ClipboardSystem::Windows << QByteArray("CanUploadToCloudClipboard") << no;
    QTest::newRow("macOS") << ClipboardSystem::MacOs << QByteArray("org.nspasteboard.ConcealedType")
                           << QByteArray("1");
}

void TestSecretClipboard::knows_the_marks_of_each_system()
{
    QFETCH(ClipboardSystem, system);
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, content);
    const auto marks = clipboardMarks(system);
    const auto found = std::ranges::find_if(marks, [&](const ClipboardMark &mark) {
        return format == mark.format;
    });
    QVERIFY(found != marks.end());
    QCOMPARE(found->content.toByteArray(), content);
}

void TestSecretClipboard::the_label_tells_what_is_there()
{
    FakeClock clock;
    SecretClipboard secrets(clock, clipboard());
    const ClipboardLabel label(secrets);
    QVERIFY(label.text().isEmpty());
    secrets.copySecret(Secret("t0ken"), "Token for acme");
    QCOMPARE(label.text(), QString::fromUtf8("Token for acme copied · clears in 20 s"));
    clock.advance(5s);
    QCOMPARE(label.text(), QString::fromUtf8("Token for acme copied · clears in 15 s"));
    clock.advance(15s);
    QCOMPARE(label.text(), "Clipboard cleared");
}

QTEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"

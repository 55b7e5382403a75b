#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace tenantry;

class TestMessageBar : public QObject
{
    Q_OBJECT

private slots:
    void says_its_text_as_it_is();
    void hides_details_until_asked_for();
    void offers_no_details_where_there_are_none();
    void lets_details_be_selected_and_copied();
    void closes_before_it_acts();
    void survives_an_action_that_destroys_it();
    void names_its_close_button();
    void cannot_be_closed_where_it_must_stay();
    void draws_each_kind_in_its_colour_data();
    void draws_each_kind_in_its_colour();
};

namespace {

const Message refused{.kind = Message::Kind::Error,
                      .topic = "test",
                      .text = "The tenant <acme> refused & went.",
                      .details = "Code: OAUTH-1\nTrace ID: trace-7"};

QLabel &detailsOf(const MessageBar &bar)
{
    return *bar.findChild<QLabel *>("messageDetails");
}

} // namespace

void TestMessageBar::says_its_text_as_it_is()
{
    Theme theme;
    const MessageBar bar(theme, refused);

    const auto *text = bar.findChild<QLabel *>("messageText");
    QCOMPARE(text->text(), refused.text);
    QCOMPARE(text->textFormat(), Qt::PlainText);
    QVERIFY(text->wordWrap());
    QCOMPARE(bar.accessibleName(), refused.text);
}

void TestMessageBar::hides_details_until_asked_for()
{
    Theme theme;
    const MessageBar bar(theme, refused);
    QVERIFY(!detailsOf(bar).isVisibleTo(&bar));

    bar.findChild<QToolButton *>("messageDetailsButton")->click();
    QVERIFY(detailsOf(bar).isVisibleTo(&bar));
    QCOMPARE(detailsOf(bar).text(), refused.details);

    bar.findChild<QToolButton *>("messageDetailsButton")->click();
    QVERIFY(!detailsOf(bar).isVisibleTo(&bar));
}

void TestMessageBar::offers_no_details_where_there_are_none()
{
    Theme theme;
    const MessageBar bar(theme, {.text = "All is well."});

    QCOMPARE(bar.findChild<QToolButton *>("messageDetailsButton"), nullptr);
    QVERIFY(!detailsOf(bar).isVisibleTo(&bar));
}

void TestMessageBar::lets_details_be_selected_and_copied()
{
    Theme theme;
    MessageBar bar(theme, refused);
    bar.show();
    bar.findChild<QToolButton *>("messageDetailsButton")->click();
    QLabel &details = detailsOf(bar);
    QCOMPARE(details.textFormat(), Qt::PlainText);
    QVERIFY(details.textInteractionFlags() & Qt::TextSelectableByMouse);

    details.setFocus();
    QTest::keyClick(&details, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&details, Qt::Key_C, Qt::ControlModifier);

    QCOMPARE(QGuiApplication::clipboard()->text(), refused.details);
}

void TestMessageBar::closes_before_it_acts()
{
    Theme theme;
    QStringList order;
    Message message = refused;
    message.actions = {{"&Unlock", [&order] { order.append("acted"); }}};
    const MessageBar bar(theme, message);
    connect(&bar, &MessageBar::closed, this, [&order] { order.append("closed"); });

    bar.findChild<QPushButton *>()->click();

    QCOMPARE(order, QStringList({"closed", "acted"}));
}

void TestMessageBar::survives_an_action_that_destroys_it()
{
    Theme theme;
    bool isActed = false;
    Message message = refused;
    message.actions = {{"&Unlock", [&isActed] { isActed = true; }}};
    auto *bar = new MessageBar(theme, message);
    connect(bar, &MessageBar::closed, bar, &QObject::deleteLater);
    QSignalSpy destroyed(bar, &QObject::destroyed);

    bar->findChild<QPushButton *>()->click();

    QVERIFY(isActed);
    QTRY_COMPARE(destroyed.size(), 1);
}

void TestMessageBar::names_its_close_button()
{
    Theme theme;
    const MessageBar bar(theme, refused);
    QSignalSpy closed(&bar, &MessageBar::closed);
    auto *close = bar.findChild<QToolButton *>("messageClose");

    QCOMPARE(close->accessibleName(), "Close the message");
    QCOMPARE(close->toolTip(), "Close the message");
    QVERIFY(!close->icon().isNull());
    close->click();

    QCOMPARE(closed.size(), 1);
}

void TestMessageBar::cannot_be_closed_where_it_must_stay()
{
    Theme theme;
    const MessageBar bar(theme, {.text = "Demo", .isClosable = false});

    QCOMPARE(bar.findChild<QToolButton *>("messageClose"), nullptr);
}

void TestMessageBar::draws_each_kind_in_its_colour_data()
{
    QTest::addColumn<Message::Kind>("kind");
    QTest::addColumn<Token>("token");

    QTest::newRow("info") << Message::Kind::Info << Token::Testing;
    QTest::newRow("good") << Message::Kind::Good << Token::Ok;
    QTest::newRow("warning") << Message::Kind::Warning << Token::Expiring;
    QTest::newRow("error") << Message::Kind::Error << Token::Refused;
}

void TestMessageBar::draws_each_kind_in_its_colour()
{
    QFETCH(Message::Kind, kind);
    QFETCH(Token, token);
    Theme theme;
    theme.setAppearance(Appearance::Light);
    MessageBar bar(theme, {.kind = kind, .text = "Something happened."});
    bar.resize(400, 40);

    QCOMPARE(bar.grab().toImage().pixelColor(1, 20), Theme::color(token, false));
    theme.setAppearance(Appearance::Dark);

    QCOMPARE(bar.grab().toImage().pixelColor(1, 20), Theme::color(token, true));
}

QTEST_MAIN(TestMessageBar)

#include "tst_messagebar.moc"

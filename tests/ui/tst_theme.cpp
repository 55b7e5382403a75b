#include "ui/theme.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace tenantry;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void text_can_be_read_on_both_grounds_data();
    void text_can_be_read_on_both_grounds();
    void follows_the_desktop_unless_told_otherwise();
    void draws_every_icon_in_the_colour_of_its_token();
};

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
         + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

void TestTheme::text_can_be_read_on_both_grounds_data()
{
    QTest::addColumn<Token>("text");
    QTest::addColumn<Token>("ground");

    for (const Token text : {Token::Text, Token::Muted, Token::Accent, Token::Ok, Token::Testing,
                             Token::Expiring, Token::Refused, Token::NoAccess, Token::Unreachable,
                             Token::KeychainLocked, Token::Production})
        for (const Token ground : {Token::Pane, Token::Raised})
            QTest::addRow("%d on %d", static_cast<int>(text), static_cast<int>(ground))
                << text << ground;
    QTest::addRow("text on selection") << Token::Text << Token::Selection;
    QTest::addRow("text on accent") << Token::OnAccent << Token::Accent;
}

void TestTheme::text_can_be_read_on_both_grounds()
{
    QFETCH(const Token, text);
    QFETCH(const Token, ground);

    QVERIFY(contrast(Theme::color(text, false), Theme::color(ground, false)) >= 4.5);
    QVERIFY(contrast(Theme::color(text, true), Theme::color(ground, true)) >= 4.5);
}

void TestTheme::follows_the_desktop_unless_told_otherwise()
{
    Theme theme;
    QSignalSpy changes(&theme, &Theme::changed);

    theme.setDesktopDark(true);
    QVERIFY(theme.isDark());
    theme.setAppearance(Appearance::Light);
    QVERIFY(!theme.isDark());
    theme.setDesktopDark(false);

    QCOMPARE(changes.size(), 2);
}

void TestTheme::draws_every_icon_in_the_colour_of_its_token()
{
    const Theme theme;
    const QImage image = Theme::pixmap("status-ok", Qt::red, 32, 1).toImage();

    int red = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == QColor(Qt::red))
                ++red;
    QVERIFY(red > 20);
}

QTEST_MAIN(TestTheme)

#include "tst_theme.moc"

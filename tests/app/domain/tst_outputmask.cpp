#include "app/domain/outputmask.h"

#include <QTest>

namespace tenantry {

class TestOutputMask : public QObject
{
    Q_OBJECT

private slots:
    void hides_the_secret_wherever_it_is_data();
    void hides_the_secret_wherever_it_is();
    void hides_it_however_the_stream_is_cut_data();
    void hides_it_however_the_stream_is_cut();
    void holds_back_only_what_may_be_the_beginning();
    void keeps_every_byte_where_nothing_is_to_hide();

private:
    static QByteArray masked(const QByteArray &secret, const QByteArrayList &pieces)
    {
        OutputMask mask{Secret(secret)};
        QByteArray shown;
        for (const QByteArray &piece : pieces)
            shown += mask.pass(piece).reveal().toByteArray();
        return shown + mask.finish().reveal().toByteArray();
    }
    static void addTexts()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        const auto add = [](const char *name, QByteArray secret, QByteArray text,
                            QByteArray shown) { QTest::newRow(name) << secret << text << shown; };
        add("alone", "token", "token", "••••");
        add("in a line", "token", "Bearer token.\n", "Bearer ••••.\n");
        add("twice, touching", "token", "tokentoken", "••••••••");
        add("not quite", "token", "toke taken tokem", "toke taken tokem");
        add("begun twice", "token", "totoken totototoken", "to•••• tototo••••");
        add("with itself in it", "aabaaac", "aabaabaaac aabaaab", "aab•••• aabaaab");
        add("repeated", "aaa", "aaaaaaa", "••••••••a");
        add("at the end, cut off", "token", "the tok", "the tok");
        add("one byte", "x", "axbx", "a••••b••••");
        add("among zeros", QByteArray("t\0k", 3), QByteArray("\0t\0k\0t\0", 7),
            QByteArray("\0••••\0t\0", 16));
    }
};

void TestOutputMask::hides_the_secret_wherever_it_is_data()
{
    addTexts();
}

void TestOutputMask::hides_the_secret_wherever_it_is()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shown);
    QCOMPARE(masked(secret, {text}), shown);
}

void TestOutputMask::hides_it_however_the_stream_is_cut_data()
{
    addTexts();
}

void TestOutputMask::hides_it_however_the_stream_is_cut()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shown);
    for (qsizetype first = 0; first <= text.size(); ++first)
        for (qsizetype second = first; second <= text.size(); ++second)
            QCOMPARE(masked(secret,
                            {text.first(first), text.mid(first, second - first), text.mid(second)}),
                     shown);
}

void TestOutputMask::holds_back_only_what_may_be_the_beginning()
{
    OutputMask mask{Secret("token")};
    QCOMPARE(mask.pass("Name: ").reveal().toByteArray(), "Name: ");
    QCOMPARE(mask.pass("the to").reveal().toByteArray(), "the ");
    QCOMPARE(mask.pass("tal").reveal().toByteArray(), "total");
}

void TestOutputMask::keeps_every_byte_where_nothing_is_to_hide()
{
    QByteArray bytes;
    for (int i = 0; i < 100'000; ++i)
        bytes.append(static_cast<char>(i * 31 % 251));
    QCOMPARE(masked("a token that is not there", {bytes}), bytes);
    QCOMPARE(masked("", {bytes}), bytes);
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestOutputMask)
#include "tst_outputmask.moc"

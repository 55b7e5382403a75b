#include "app/domain/text.h"

#include <QSet>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace tenantry;

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void gives_back_what_it_was_given_data();
    void gives_back_what_it_was_given();
    void takes_null_and_empty_for_the_same();
    void shares_its_letters_with_its_copies();
    void keeps_its_letters_when_a_copy_gets_others();
    void survives_being_assigned_to_itself();
    void equals_the_same_text_in_any_form();
    void is_ordered_as_its_letters_are();
    void is_found_by_its_letters();
};

void TestText::gives_back_what_it_was_given_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("ascii") << u"acme-emea.eu.qlikcloud.com"_s;
    QTest::addRow("two bytes a letter") << u"Ärzte für Köln"_s;
    QTest::addRow("three bytes a letter") << u"東京 – 本番"_s;
    QTest::addRow("outside the first plane") << u"a\U0001F512b"_s;
    QTest::addRow("a null in the middle") << QString(u"a\0b"_s);
    QTest::addRow("long") << QString(70000, u'x');
}

void TestText::gives_back_what_it_was_given()
{
    QFETCH(const QString, text);

    const Text kept(text);

    QCOMPARE(kept.toString(), text);
    QCOMPARE(kept.toUtf8(), text.toUtf8());
    QVERIFY(!kept.isEmpty());
}

void TestText::takes_null_and_empty_for_the_same()
{
    QVERIFY(Text().isEmpty());
    QVERIFY(Text(u""_s).isEmpty());
    QVERIFY(Text() == Text(u""_s));
    QVERIFY(Text() == QString());
    QCOMPARE(Text().toString(), QString());
    QCOMPARE(qHash(Text()), qHash(Text(u""_s)));
    QVERIFY(!(Text() == u"a"_s));
}

void TestText::shares_its_letters_with_its_copies()
{
    const Text first(u"acme"_s);
    const Text copy = first; // NOLINT(performance-unnecessary-copy-initialization)

    QVERIFY(copy.utf8().data() == first.utf8().data());
    QVERIFY(Text(u"acme"_s).utf8().data() != first.utf8().data());
}

void TestText::keeps_its_letters_when_a_copy_gets_others()
{
    Text first(u"acme"_s);
    Text copy = first;
    copy = u"other"_s;
    QCOMPARE(first.toString(), u"acme"_s);
    QCOMPARE(copy.toString(), u"other"_s);

    const Text taken = std::move(first);
    first = copy;
    copy.clear();
    QCOMPARE(taken.toString(), u"acme"_s);
    QCOMPARE(first.toString(), u"other"_s);
    QVERIFY(copy.isEmpty());
}

void TestText::survives_being_assigned_to_itself()
{
    Text text(u"acme"_s);
    const Text &same = text;
    text = same;
    QCOMPARE(text.toString(), u"acme"_s);
}

void TestText::equals_the_same_text_in_any_form()
{
    const Text text(u"für"_s);
    QVERIFY(text == Text(u"für"_s));
    QVERIFY(text == u"für"_s);
    QVERIFY(text == QStringView(u"für"));
    QVERIFY(Text(u"acme"_s) == "acme"_L1);
    QVERIFY(text != u"fur"_s);
    QVERIFY(text != Text(u"fü"_s));
    QVERIFY(text != QStringView(u"fürs"));
    QVERIFY(Text(u"acme"_s) != "acm"_L1);
}

void TestText::is_ordered_as_its_letters_are()
{
    QVERIFY(Text() < Text(u"a"_s));
    QVERIFY(Text(u"a"_s) < Text(u"ab"_s));
    QVERIFY(Text(u"ab"_s) < Text(u"b"_s));
    QVERIFY(Text(u"z"_s) < Text(u"ä"_s));
    QVERIFY(!(Text(u"a"_s) < Text(u"a"_s)));
}

void TestText::is_found_by_its_letters()
{
    const QSet<Text> texts{Text(u"one"_s), Text(u"two"_s), Text(u"one"_s)};
    QCOMPARE(texts.size(), 2);
    QVERIFY(texts.contains(Text(u"two"_s)));
    QVERIFY(!texts.contains(Text(u"three"_s)));
}

QTEST_APPLESS_MAIN(TestText)

#include "tst_text.moc"

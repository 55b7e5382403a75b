#include "app/domain/fuzzy.h"

#include <QTest>

using namespace tenantry;

namespace {

int score(const QString &word, const QString &text)
{
    const FuzzyText folded(word);
    const FuzzyText whole(text);
    return fuzzyScore(folded.letters, partOf(whole, 0, whole.letters.size()));
}

} // namespace

class TestFuzzy : public QObject
{
    Q_OBJECT

private slots:
    void finds_letters_in_their_order_data();
    void finds_letters_in_their_order();
    void likes_one_better_than_the_other_data();
    void likes_one_better_than_the_other();
    void says_where_the_letters_are_data();
    void says_where_the_letters_are();
    void a_text_cannot_hold_letters_that_are_not_in_its_set();
};

void TestFuzzy::finds_letters_in_their_order_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("prefix") << "acm"
                            << "acme-emea" << true;
    QTest::newRow("initials") << "ae"
                              << "acme-emea" << true;
    QTest::newRow("scattered") << "aea"
                               << "acme-emea" << true;
    QTest::newRow("any case") << "ACME"
                              << "Acme EMEA" << true;
    QTest::newRow("no accents needed") << "zurich" << QString::fromUtf8("Zürich") << true;
    QTest::newRow("accents typed") << QString::fromUtf8("zür") << "Zurich" << true;
    QTest::newRow("wrong order") << "mea-acme"
                                 << "acme-emea" << false;
    QTest::newRow("a letter too many") << "acmeacme"
                                       << "acme" << false;
    QTest::newRow("nothing typed") << ""
                                   << "acme" << false;
    QTest::newRow("nothing there") << "a"
                                   << "" << false;
    QTest::newRow("a word too long") << QString(25, 'a') << QString(99, 'a') << false;
    QTest::newRow("a long text") << "a" << QString(500, 'a') << true;
}

void TestFuzzy::finds_letters_in_their_order()
{
    QFETCH(const QString, word);
    QFETCH(const QString, text);
    QFETCH(const bool, isFound);

    QCOMPARE(score(word, text) > 0, isFound);
    QVERIFY(score(word, text) <= fuzzyBest);
}

void TestFuzzy::likes_one_better_than_the_other_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("start of the text") << "lab"
                                       << "lab-acme"
                                       << "acme-lab";
    QTest::newRow("start of a word") << "lab"
                                     << "acme-lab"
                                     << "collab";
    QTest::newRow("run") << "emea"
                         << "x-emea"
                         << "x-exmxexa";
    QTest::newRow("initials") << "ae"
                              << "acme-emea"
                              << "acme";
    QTest::newRow("case starts a word") << "ae"
                                        << "acmeEmea"
                                        << "acmeemea";
    QTest::newRow("digits start a word") << "a1"
                                         << "acme1"
                                         << "acme-x21";
    QTest::newRow("short gap") << "ac"
                               << "a-xc"
                               << "a-xxxxxxc";
}

void TestFuzzy::likes_one_better_than_the_other()
{
    QFETCH(const QString, word);
    QFETCH(const QString, better);
    QFETCH(const QString, worse);

    QCOMPARE_GT(score(word, better), score(word, worse));
}

void TestFuzzy::says_where_the_letters_are_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("places");
    QTest::newRow("run") << "lab"
                         << "collab-lab" << QList{7, 8, 9};
    QTest::newRow("initials") << "ae"
                              << "acme-emea" << QList{0, 5};
    QTest::newRow("across") << "acea"
                            << "acme-emea" << QList{0, 1, 7, 8};
    QTest::newRow("none") << "xyz"
                          << "acme" << QList<int>{};
}

void TestFuzzy::says_where_the_letters_are()
{
    QFETCH(const QString, word);
    QFETCH(const QString, text);
    QFETCH(const QList<int>, places);

    QCOMPARE(fuzzyPlaces(word, text), places);
}

void TestFuzzy::a_text_cannot_hold_letters_that_are_not_in_its_set()
{
    const quint64 text = lettersIn(FuzzyText(u"Acme-EMEA").letters);

    QCOMPARE(lettersIn(FuzzyText(u"mae").letters) & ~text, quint64{0});
    QVERIFY((lettersIn(FuzzyText(u"max").letters) & ~text) != 0);
}

QTEST_APPLESS_MAIN(TestFuzzy)

#include "tst_fuzzy.moc"

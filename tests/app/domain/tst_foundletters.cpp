#include "app/domain/foundletters.h"

#include <QTest>

using namespace tenantry;

class TestFoundLetters : public QObject
{
    Q_OBJECT

private slots:
    void emphasises_a_word_where_it_is_found_first_data();
    void emphasises_a_word_where_it_is_found_first();
};

void TestFoundLetters::emphasises_a_word_where_it_is_found_first_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<FoundLetters>("letters");
    QTest::newRow("name") << QStringList{"ae"} << FoundLetters{.inName = {0, 5}};
    QTest::newRow("host") << QStringList{"xy"} << FoundLetters{.inHost = {0, 1}};
    QTest::newRow("behind the host's first part")
        << QStringList{".eu."} << FoundLetters{.inHost = {3, 4, 5, 6}};
    QTest::newRow("no letters of the domain") << QStringList{"qkd"} << FoundLetters{};
    QTest::newRow("tag") << QStringList{"ngt"}
                         << FoundLetters{.tag = "nightly", .inTag = {0, 2, 4}};
    QTest::newRow("two words") << QStringList{"acme", "xyz"}
                               << FoundLetters{.inName = {0, 1, 2, 3}, .inHost = {0, 1, 2}};
}

void TestFoundLetters::emphasises_a_word_where_it_is_found_first()
{
    QFETCH(const QStringList, words);
    QFETCH(const FoundLetters, letters);
    Tenant tenant;
    tenant.name = "acme-emea";
    tenant.host = "xyz.eu.qlikcloud.com";
    tenant.tags = QStringList{"gold", "nightly"};

    QCOMPARE(foundLetters(words, tenant), letters);
}

QTEST_APPLESS_MAIN(TestFoundLetters)

#include "tst_foundletters.moc"

#include "app/domain/secret.h"

#include <QTest>

#include <type_traits>

using namespace tenantry;

class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    void cannot_be_copied();
    void moving_empties_the_source();
    void taking_a_byte_array_empties_it();
    void taking_a_text_keeps_it_as_utf8();
    void growing_keeps_the_bytes();
    void compares_by_content();
};

void TestSecret::cannot_be_copied()
{
    static_assert(!std::is_copy_constructible_v<Secret>);
    static_assert(!std::is_copy_assignable_v<Secret>);
    static_assert(std::is_nothrow_move_constructible_v<Secret>);
    QVERIFY(Secret("a").clone().isSameAs(Secret("a")));
}

void TestSecret::moving_empties_the_source()
{
    Secret a("door");
    const Secret b = std::move(a);
    QVERIFY(a.isEmpty());
    QCOMPARE(b.reveal(), QByteArrayView("door"));
}

void TestSecret::taking_a_byte_array_empties_it()
{
    QByteArray source("open sesame");
    const Secret secret = Secret::take(std::move(source));
    QVERIFY(source.isEmpty());
    QCOMPARE(secret.reveal(), QByteArrayView("open sesame"));
}

void TestSecret::taking_a_text_keeps_it_as_utf8()
{
    QCOMPARE(Secret::take(QString("pä")).reveal(), QByteArrayView("p\xc3\xa4"));
}

void TestSecret::growing_keeps_the_bytes()
{
    Secret secret;
    for (int i = 0; i < 1000; ++i)
        secret.append("0123456789");
    QCOMPARE(secret.size(), 10000);
    QVERIFY(secret.reveal().endsWith("0123456789"));
}

void TestSecret::compares_by_content()
{
    QVERIFY(Secret("same").isSameAs(Secret("same")));
    QVERIFY(!Secret("same").isSameAs(Secret("some")));
    QVERIFY(!Secret("same").isSameAs(Secret("same ")));
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"

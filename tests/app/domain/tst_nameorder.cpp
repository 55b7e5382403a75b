#include "app/domain/nameorder.h"

#include <QTest>

#include <algorithm>

using namespace tenantry;

class TestNameOrder : public QObject
{
    Q_OBJECT

private slots:
    void orders_names_as_people_do_data();
    void orders_names_as_people_do();
    void takes_names_that_differ_in_case_or_zeros_for_equal();
};

void TestNameOrder::orders_names_as_people_do_data()
{
    QTest::addColumn<QStringList>("names"); // in order
    QTest::addRow("letters") << QStringList{"", "acme", "Bravo", "charlie"};
    QTest::addRow("longer numbers") << QStringList{"care 9", "care 104", "care 1014"};
    QTest::addRow("numbers in the middle") << QStringList{"a2b10", "a10b1", "a10b2"};
    QTest::addRow("leading zeros") << QStringList{"lab 007", "lab 8", "lab 0010"};
    QTest::addRow("numbers before letters") << QStringList{"lab", "lab 1", "lab a"};
    QTest::addRow("longer than any integer")
        << QStringList{"x99999999999999999999", "x100000000000000000000"};
}

void TestNameOrder::orders_names_as_people_do()
{
    QFETCH(const QStringList, names);

    QStringList sorted(names.rbegin(), names.rend());
    std::ranges::sort(sorted, isNameBefore);

    QCOMPARE(sorted, names);
}

void TestNameOrder::takes_names_that_differ_in_case_or_zeros_for_equal()
{
    QCOMPARE(comparedNames(u"Acme 01", u"acme 1"), 0);
    QCOMPARE(comparedNames(u"", u""), 0);
    QVERIFY(!isNameBefore(u"Acme", u"acme"));
}

QTEST_APPLESS_MAIN(TestNameOrder)

#include "tst_nameorder.moc"

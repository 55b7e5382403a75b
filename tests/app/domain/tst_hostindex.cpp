#include "app/domain/hostindex.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;

namespace {

constexpr int manyTimes = 12; // more than are answered without the index

Tenant tenant(const QString &host, const QString &itsSystemHost)
{
    Tenant made;
    made.host = host;
    made.systemHost = itsSystemHost;
    return made;
}

const QString one = u"one.eu.qlikcloud.com"_s;
const QString two = u"two.eu.qlikcloud.com"_s;
const QString systemHost = u"0123456789abcde.eu.qlikcloud.com"_s;

} // namespace

class TestHostIndex : public QObject
{
    Q_OBJECT

private slots:
    void answers_the_same_however_often_it_is_asked();
    void answers_with_the_last_of_several();
    void follows_a_host_that_changes();
    void follows_one_of_two_that_had_the_same_host();
};

void TestHostIndex::answers_the_same_however_often_it_is_asked()
{
    const QList<Tenant> tenants{tenant(one, {}), tenant(two, systemHost)};
    const HostIndex index;
    for (int time = 0; time < manyTimes; ++time) {
        QCOMPARE(index.find(tenants, one), 0);
        QCOMPARE(index.find(tenants, two), 1);
        QCOMPARE(index.find(tenants, systemHost), 1);
        QCOMPARE(index.find(tenants, u"three.eu.qlikcloud.com"_s), -1);
        QCOMPARE(index.find(tenants, QString()), -1); // as the first's systemHost host is
    }
}

void TestHostIndex::answers_with_the_last_of_several()
{
    const QList<Tenant> tenants{tenant(one, {}), tenant(two, one), tenant(two, {})};
    const HostIndex index;
    for (int time = 0; time < manyTimes; ++time) {
        QCOMPARE(index.find(tenants, one), 1);
        QCOMPARE(index.find(tenants, two), 2);
    }
}

void TestHostIndex::follows_a_host_that_changes()
{
    QList<Tenant> tenants{tenant(one, {}), tenant(two, systemHost)};
    HostIndex index;
    for (int time = 0; time < manyTimes; ++time) {
        const Tenant before = tenants[1];
        tenants[1].host = u"name-%1.eu.qlikcloud.com"_s.arg(time);
        index.put(1, &before, tenants[1]);
        QCOMPARE(index.find(tenants, tenants[1].host), 1);
        QCOMPARE(index.find(tenants, before.host), -1);
        QCOMPARE(index.find(tenants, systemHost), 1);
    }
}

void TestHostIndex::follows_one_of_two_that_had_the_same_host()
{
    QList<Tenant> tenants{tenant(one, {}), tenant(one, {})};
    HostIndex index;
    for (int time = 0; time < manyTimes; ++time)
        QCOMPARE(index.find(tenants, one), 1);
    const Tenant before = tenants[1];
    tenants[1].host = two;
    index.put(1, &before, tenants[1]);
    QCOMPARE(index.find(tenants, one), 0);
    QCOMPARE(index.find(tenants, two), 1);
}

QTEST_APPLESS_MAIN(TestHostIndex)

#include "tst_hostindex.moc"

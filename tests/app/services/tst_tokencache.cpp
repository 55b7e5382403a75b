#include "app/services/tokencache.h"

#include <QTest>

using namespace tenantry;
using namespace std::chrono_literals;

namespace {

const QDateTime now({2026, 11, 24}, {9, 0}, Qt::UTC);
const TestTarget target{ClientKey{"c"}, TenantKey{"t"}};

AccessToken hourToken()
{
    return {Secret("t0ken"), now.addSecs(3600), {}};
}

} // namespace

class TestTokenCache : public QObject
{
    Q_OBJECT

private slots:
    void hands_out_a_token_until_a_minute_before_its_end();
    void a_clock_set_back_does_not_revive_a_token();
    void a_clock_set_ahead_ends_a_token();
    void forgets_all_tokens_of_a_client();
};

void TestTokenCache::hands_out_a_token_until_a_minute_before_its_end()
{
    TokenCache cache;
    QVERIFY(!cache.find(target, now, 0s));
    cache.put(target, hourToken(), now, 0s);
    QCOMPARE(cache.find(target, now.addSecs(3539), 3539s)->value.reveal(), QByteArrayView("t0ken"));
    QVERIFY(!cache.find(target, now.addSecs(3540), 3540s));
    QVERIFY(!cache.find({ClientKey{"c"}, TenantKey{"other"}}, now, 0s));
}

void TestTokenCache::a_clock_set_back_does_not_revive_a_token()
{
    TokenCache cache;
    cache.put(target, hourToken(), now, 0s);
    QVERIFY(!cache.find(target, now.addSecs(-7200), 3600s));
}

void TestTokenCache::a_clock_set_ahead_ends_a_token()
{
    TokenCache cache;
    cache.put(target, hourToken(), now, 0s);
    QVERIFY(!cache.find(target, now.addSecs(7200), 1s));
}

void TestTokenCache::forgets_all_tokens_of_a_client()
{
    TokenCache cache;
    cache.put(target, hourToken(), now, 0s);
    cache.put({ClientKey{"other"}, TenantKey{"t"}}, hourToken(), now, 0s);
    cache.forget(ClientKey{"c"});
    QVERIFY(!cache.find(target, now, 0s));
    QVERIFY(cache.find({ClientKey{"other"}, TenantKey{"t"}}, now, 0s));
}

QTEST_GUILESS_MAIN(TestTokenCache)
#include "tst_tokencache.moc"

#include "app/platform/systemclock.h"

#include <QTest>

using namespace std::chrono_literals;

namespace tenantry {

class SystemClockTest final : public QObject
{
    Q_OBJECT

private slots:
    void tells_the_time_in_utc()
    {
        QCOMPARE(SystemClock().now().timeSpec(), Qt::UTC);
        QVERIFY(std::abs(SystemClock().now().secsTo(QDateTime::currentDateTimeUtc())) <= 1);
    }
    void calls_once_and_never_early()
    {
        SystemClock clock;
        const std::chrono::milliseconds begin = clock.elapsed();
        int calls = 0;
        clock.callAfter(50ms, this, [&calls] { ++calls; });
        QTRY_COMPARE(calls, 1);
        QVERIFY(clock.elapsed() - begin >= 50ms);
    }
    void does_not_call_for_whom_is_gone()
    {
        SystemClock clock;
        int calls = 0;
        int later = 0;
        {
            QObject gone;
            clock.callAfter(1ms, &gone, [&calls] { ++calls; });
        }
        clock.callAfter(20ms, this, [&later] { ++later; });
        QTRY_COMPARE(later, 1);
        QCOMPARE(calls, 0);
    }
};

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::SystemClockTest)
#include "tst_systemclock.moc"

#include "app/platform/httpoptions.h"
#include "app/platform/httprequests.h"
#include "app/platform/qthttptransport.h"
#include "app/platform/systemclock.h"
#include "tests/app/platform/httpanswers.h"
#include "tests/support/simulatedestate.h"
#include "tests/support/simulatorprocess.h"

#include <QDir>
#include <QTest>

#include <algorithm>

namespace tenantry {

/// Requests to more hosts than a program may have open files for.
class TestQtHttpTransportHosts : public QObject
{
    Q_OBJECT

private slots:
    void keeps_connections_to_a_few_hosts_only();
};

namespace {

constexpr int hosts = 450;

QString hostOf(int number)
{
    return QString("host-%1.eu.qlikcloud.com").arg(number);
}

qsizetype openSockets()
{
    const QFileInfoList files = QDir("/proc/self/fd")
                                    .entryInfoList(QDir::AllEntries | QDir::System);
    return std::ranges::count_if(files, [](const QFileInfo &file) {
        return file.symLinkTarget().contains("socket:");
    });
}

} // namespace

void TestQtHttpTransportHosts::keeps_connections_to_a_few_hosts_only()
{
    SimulatedEstate estate;
    for (int number = 0; number < hosts; ++number)
        estate.addTenant(hostOf(number));
    SimulatorProcess simulator(estate.json());
    QVERIFY(simulator.start());
    const Result<HttpOptions> options = checkedHttpOptions(
        QString("http://127.0.0.1:%1").arg(simulator.port()), simulator.caFile());
    QVERIFY(options);
    SystemClock clock;
    HttpAnswers answers;
    QtHttpTransport http(*options, clock);
    const qsizetype before = openSockets();

    qsizetype most = 0;
    for (int number = 0; number < hosts; ++number) {
        http.send(httpGet("https://" + hostOf(number) + "/api/v1/users/me", Redirects::Refuse),
                  answers.receiver());
        if (number % 25 == 24) {
            QTRY_COMPARE_WITH_TIMEOUT(answers.count(), number + 1, 30000);
            QVERIFY(answers.status() != 0);
            most = std::max(most, openSockets() - before);
        }
    }

    QVERIFY2(100 < most && most < 300, qPrintable(QString::number(most)));
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestQtHttpTransportHosts)
#include "tst_qthttptransport_hosts.moc"

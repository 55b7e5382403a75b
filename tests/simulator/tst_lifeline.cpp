#include "tests/support/cloudclient.h"
#include "tests/support/simulatedestate.h"

#include <QTest>

#include <csignal>

using namespace tenantry;

class tst_Lifeline : public QObject
{
    Q_OBJECT

private slots:
    void ends_when_standard_input_closes();
    void ends_in_the_middle_of_an_endless_answer();
    void ends_at_a_signal_data();
    void ends_at_a_signal();
};

void tst_Lifeline::ends_when_standard_input_closes()
{
    SimulatorProcess simulator{SimulatedEstate().json()};
    QVERIFY(simulator.start());

    QVERIFY(simulator.stop());

    QCOMPARE(simulator.exitCode(), 0);
}

void tst_Lifeline::ends_in_the_middle_of_an_endless_answer()
{
    SimulatedEstate estate;
    estate.addTenant("endless.eu.qlikcloud.com", {{"fault", "drip"}});
    SimulatorProcess simulator{estate.json()};
    QVERIFY(simulator.start());
    QSslSocket socket;
    socket.setProxy({QNetworkProxy::HttpProxy, "127.0.0.1", simulator.port()});
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted("endless.eu.qlikcloud.com", 443);
    socket.write("GET / HTTP/1.1\r\n\r\n");
    QTRY_VERIFY(socket.bytesAvailable() > 0);

    QVERIFY(simulator.stop());

    QCOMPARE(simulator.exitCode(), 0);
}

void tst_Lifeline::ends_at_a_signal_data()
{
    QTest::addColumn<int>("signal");

    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void tst_Lifeline::ends_at_a_signal()
{
    QFETCH(int, signal);
    SimulatorProcess simulator{SimulatedEstate().json()};
    QVERIFY(simulator.start());

    ::kill(static_cast<pid_t>(simulator.processId()), signal);

    QTRY_VERIFY(!simulator.isRunning());
    QCOMPARE(simulator.exitCode(), 0);
}

QTEST_GUILESS_MAIN(tst_Lifeline)
#include "tst_lifeline.moc"

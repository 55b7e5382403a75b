#include "tests/support/cloudclient.h"
#include "tests/support/simulatedestate.h"

#include <QTcpSocket>
#include <QTest>

using namespace tenantry;

namespace {

QJsonObject estate()
{
    SimulatedEstate estate;
    estate.addTenant("good.eu.qlikcloud.com");
    const QStringList faults{"foreignCa", "wrongCertificate", "unreachable", "reset", "hangTls"};
    for (const QString &fault : faults)
        estate.addTenant(fault.toLower() + ".eu.qlikcloud.com", {{"fault", fault}});
    return estate.json();
}

} // namespace

class tst_Tunnel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_simulator.start()); }
    void lets_nobody_through_who_should_not_be_reached_data();
    void lets_nobody_through_who_should_not_be_reached();
    void opens_for_the_hosts_around_the_tenants_too_data();
    void opens_for_the_hosts_around_the_tenants_too();
    void is_refused_by_a_client_that_checks_certificates_data();
    void is_refused_by_a_client_that_checks_certificates();
    void keeps_one_connection_alive_for_many_requests();
    void never_finishes_the_handshake_when_told_to_hang();
    void answers_a_request_that_comes_in_pieces();

private:
    QByteArray firstLineFor(const QByteArray &request);

    SimulatorProcess m_simulator{estate()};
};

QByteArray tst_Tunnel::firstLineFor(const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", m_simulator.port());
    socket.write(request);
    const bool isAnswered = QTest::qWaitFor([&socket] { return socket.canReadLine(); });
    return isAnswered ? socket.readLine().trimmed() : QByteArray("no answer came");
}

void tst_Tunnel::lets_nobody_through_who_should_not_be_reached_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");

    const auto row = [](const char *name, const QByteArray &start, const QByteArray &answer) {
        QTest::newRow(name) << start + " HTTP/1.1\r\n\r\n" << answer;
    };
    row("tenant", "CONNECT good.eu.qlikcloud.com:443", "HTTP/1.1 200 Connection established");
    row("other name", "CONNECT nobody.eu.qlikcloud.com:443", "HTTP/1.1 502 Refused");
    row("other world", "CONNECT example.com:443", "HTTP/1.1 502 Refused");
    row("other port", "CONNECT good.eu.qlikcloud.com:80", "HTTP/1.1 403 Refused");
    row("no CONNECT", "GET http://good.eu.qlikcloud.com/", "HTTP/1.1 405 Refused");
    row("unreachable", "CONNECT unreachable.eu.qlikcloud.com:443", "HTTP/1.1 502 Refused");
}

void tst_Tunnel::lets_nobody_through_who_should_not_be_reached()
{
    QFETCH(QByteArray, request);

    QTEST(firstLineFor(request), "answer");
}

void tst_Tunnel::opens_for_the_hosts_around_the_tenants_too_data()
{
    QTest::addColumn<QString>("host");

    QTest::newRow("console") << "console.qlikcloud.com";
    QTest::newRow("register, eu") << "register.eu.qlikcloud.com";
    QTest::newRow("register, us") << "register.us.qlikcloud.com";
}

void tst_Tunnel::opens_for_the_hosts_around_the_tenants_too()
{
    QFETCH(QString, host);
    CloudClient client(m_simulator);

    QCOMPARE(client.get("https://" + host + "/nothing").status, 404);
}

void tst_Tunnel::is_refused_by_a_client_that_checks_certificates_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QNetworkReply::NetworkError>("error");

    QTest::newRow("foreign authority")
        << "foreignca.eu.qlikcloud.com" << QNetworkReply::SslHandshakeFailedError;
    QTest::newRow("another name") << "wrongcertificate.eu.qlikcloud.com"
                                  << QNetworkReply::SslHandshakeFailedError;
    QTest::newRow("proxy cannot reach it")
        << "unreachable.eu.qlikcloud.com" << QNetworkReply::UnknownNetworkError;
    QTest::newRow("closed at once")
        << "reset.eu.qlikcloud.com" << QNetworkReply::RemoteHostClosedError;
}

void tst_Tunnel::is_refused_by_a_client_that_checks_certificates()
{
    QFETCH(QString, host);
    CloudClient client(m_simulator);

    const auto answer = client.askToken(host, SimulatedEstate::regionClient,
                                        SimulatedEstate::regionSecret);

    QTEST(answer.error, "error");
    QCOMPARE(answer.status, 0);
    QCOMPARE(m_simulator.requests(host).size(), 0);
}

void tst_Tunnel::keeps_one_connection_alive_for_many_requests()
{
    SimulatorProcess simulator{estate()};
    QVERIFY(simulator.start());
    CloudClient client(simulator);

    for (int i = 0; i < 20; ++i)
        QCOMPARE(client.get("https://good.eu.qlikcloud.com/nothing").status, 404);

    QVERIFY(simulator.waitForRequests(20));
    QCOMPARE(simulator.events("connect").size(), 1);
}

void tst_Tunnel::never_finishes_the_handshake_when_told_to_hang()
{
    QSslSocket socket;
    socket.setProxy({QNetworkProxy::HttpProxy, "127.0.0.1", m_simulator.port()});

    socket.connectToHostEncrypted("hangtls.eu.qlikcloud.com", 443);

    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    QVERIFY(!QTest::qWaitFor([&socket] { return socket.isEncrypted(); }, 500));
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void tst_Tunnel::answers_a_request_that_comes_in_pieces()
{
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", m_simulator.port());
    socket.write("CONNECT good.eu.qlik");
    QTRY_COMPARE(socket.bytesToWrite(), 0);

    socket.write("cloud.com:443 HTTP/1.1\r\nHost: a\r\n");
    QVERIFY(!QTest::qWaitFor([&socket] { return socket.canReadLine(); }, 200));
    socket.write("\r\n");

    QTRY_VERIFY(socket.canReadLine());
    QCOMPARE(socket.readLine(), QByteArray("HTTP/1.1 200 Connection established\r\n"));
}

QTEST_GUILESS_MAIN(tst_Tunnel)
#include "tst_tunnel.moc"

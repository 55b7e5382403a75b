#include "app/platform/demosimulator.h"

#include <QFile>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <optional>

using namespace std::chrono_literals;

namespace tenantry {

class TestDemoSimulator : public QObject
{
    Q_OBJECT

private slots:
    void serves_behind_a_proxy_on_the_loopback_address();
    void ends_with_its_owner();
    void goes_on_while_the_journal_grows();
    void says_why_it_cannot_start_data();
    void says_why_it_cannot_start();
    void gives_up_on_a_program_that_says_nothing();
    void answers_nobody_that_is_gone();

private:
    using Answer = std::optional<Result<DemoEndpoint>>;

    static DemoSimulator::Files realFiles()
    {
        return {qEnvironmentVariable("TENANTRY_SIMULATOR"),
                qEnvironmentVariable("TENANTRY_SOURCE") + "/resources/demo.json"};
    }
    QString script(const QByteArray &commands)
    {
        QFile file(m_directory.filePath("script"));
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\n" + commands + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }
    static bool canConnect(const QString &proxyUrl)
    {
        QTcpSocket socket;
        const QUrl url(proxyUrl);
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        return socket.waitForConnected(2000);
    }

    QTemporaryDir m_directory;
};

void TestDemoSimulator::serves_behind_a_proxy_on_the_loopback_address()
{
    DemoSimulator simulator(realFiles());
    Answer answer;
    simulator.start({&simulator, [&](Result<DemoEndpoint> result) { answer = std::move(result); }});
    QTRY_VERIFY(answer);
    QVERIFY2(*answer, qPrintable(!*answer ? answer->error().message : QString()));
    const DemoEndpoint &endpoint = **answer;
    QCOMPARE(QUrl(endpoint.proxyUrl).host(), "127.0.0.1");
    QVERIFY(canConnect(endpoint.proxyUrl));
    QFile authority(endpoint.caFile);
    QVERIFY(authority.open(QIODevice::ReadOnly));
    QVERIFY(authority.readAll().startsWith("-----BEGIN CERTIFICATE-----"));
    QCOMPARE(endpoint.estateFile, realFiles().estate);
    QVERIFY(!endpoint.dataDir.isEmpty());
    QVERIFY(!QFile::exists(endpoint.dataDir));
}

void TestDemoSimulator::ends_with_its_owner()
{
    Answer answer;
    {
        DemoSimulator simulator(realFiles());
        simulator.start(
            {&simulator, [&](Result<DemoEndpoint> result) { answer = std::move(result); }});
        QTRY_VERIFY(answer);
        QVERIFY(*answer);
    }
    QVERIFY(!canConnect((*answer)->proxyUrl));
    QVERIFY(!QFile::exists((*answer)->caFile));
}

void TestDemoSimulator::goes_on_while_the_journal_grows()
{
    const QString done = m_directory.filePath("done");
    const QString program = script(R"(echo '{"event":"ready","port":12345,"caFile":"x"}'
head -c 1000000 /dev/zero
touch )" + done.toUtf8() + "\nread line");
    DemoSimulator simulator({program, realFiles().estate});
    Answer answer;
    simulator.start({&simulator, [&](Result<DemoEndpoint> result) { answer = std::move(result); }});
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QCOMPARE((*answer)->proxyUrl, "http://127.0.0.1:12345");
    QTRY_VERIFY(QFile::exists(done));
}

void TestDemoSimulator::says_why_it_cannot_start_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("estate");
    QTest::addColumn<QString>("why");
    const auto [program, estate] = realFiles();
    QTest::newRow("no program") << "" << estate << "qlik-cloud-simulator is not installed";
    QTest::newRow("no estate") << program << ""
                               << "demo.json is not installed";
    QTest::newRow("no executable") << estate << estate << "could not be started: ";
    QTest::newRow("unreadable estate") << program << "/nowhere.json"
                                       << "/nowhere.json";
    QTest::newRow("ends silently") << "/bin/true" << estate << "ended at once";
    QTest::newRow("says something else") << "/bin/echo" << estate << "unexpected answer";
}

void TestDemoSimulator::says_why_it_cannot_start()
{
    QFETCH(QString, program);
    QFETCH(QString, estate);
    QFETCH(QString, why);
    DemoSimulator simulator({program, estate});
    Answer answer;
    simulator.start({&simulator, [&](Result<DemoEndpoint> result) { answer = std::move(result); }});
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QVERIFY2(answer->error().message.contains(why), qPrintable(answer->error().message));
}

void TestDemoSimulator::gives_up_on_a_program_that_says_nothing()
{
    DemoSimulator simulator({script("read line"), realFiles().estate}, 50ms);
    Answer answer;
    simulator.start({&simulator, [&](Result<DemoEndpoint> result) { answer = std::move(result); }});
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QVERIFY(answer->error().message.contains("took too long"));
}

void TestDemoSimulator::answers_nobody_that_is_gone()
{
    DemoSimulator simulator({"", ""});
    bool isAnswered = false;
    {
        QObject context;
        simulator.start({&context, [&](Result<DemoEndpoint>) { isAnswered = true; }});
    }
    QCoreApplication::processEvents();
    QVERIFY(!isAnswered);
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestDemoSimulator)
#include "tst_demosimulator.moc"

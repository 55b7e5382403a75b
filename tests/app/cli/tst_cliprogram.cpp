#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace tenantry {

/// The real program, run as a user runs it.
class TestCliProgram : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tests_the_demo_estate_as_expected();
    void gives_a_token_and_nothing_else();
    void closes_the_array_on_ctrl_c();
    void ends_with_the_code_of_what_happened_data();
    void ends_with_the_code_of_what_happened();
    void keeps_an_estate_for_its_owner();
    void says_when_its_output_is_lost();
    void adds_no_client_without_a_keychain();

private:
    struct Run
    {
        int code = -1;
        QByteArray data;
        QByteArray talk;
    };

    Run finish(QProcess &process, const QByteArray &input = {})
    {
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Run run(const QString &line, const QByteArray &input = {})
    {
        QProcess process;
        start(process, line);
        return finish(process, input);
    }
    void start(QProcess &process, const QString &line)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("HOME", m_home.path());
        environment.insert("XDG_DATA_HOME", m_home.filePath("data"));
        environment.insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_home.filePath("no-bus"));
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("TENANTRY_BIN") + "/tenantry-cli",
                      line.split(' ', Qt::SkipEmptyParts));
    }
    void holdsNoSecret(const Run &run) const
    {
        for (const QJsonValue client : m_estate["clients"].toArray())
            if (const QByteArray secret = client["secret"].toString().toUtf8(); !secret.isEmpty())
                QVERIFY(!run.data.contains(secret) && !run.talk.contains(secret));
    }

    QTemporaryDir m_home;
    QJsonObject m_estate;
};

void TestCliProgram::initTestCase()
{
    QFile file(qEnvironmentVariable("TENANTRY_SOURCE") + "/resources/demo.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_estate = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!m_estate.isEmpty());
}

void TestCliProgram::tests_the_demo_estate_as_expected()
{
    const Run test = run("--demo test --yes -o json");
    QVERIFY2(test.code == 7, test.talk);
    QStringList expected;
    for (const QJsonValue contact : m_estate["contacts"].toArray())
        expected.append(contact["clientId"].toString() + ' ' + contact["tenant"].toString() + ' '
                        + contact["expect"]["result"].toString() + ' '
                        + contact["expect"]["botName"].toString());
    QStringList results;
    for (const QJsonValue result : QJsonDocument::fromJson(test.data).array())
        results.append(result["clientId"].toString() + ' ' + result["tenant"].toString() + ' '
                       + result["result"].toString() + ' ' + result["bot"]["name"].toString());
    expected.sort();
    results.sort();
    QCOMPARE(results, expected);
    holdsNoSecret(test);
}

void TestCliProgram::gives_a_token_and_nothing_else()
{
    const Run token = run("--demo token contoso-emea.eu.qlikcloud.com");
    QVERIFY2(token.code == 0, token.talk);
    QCOMPARE(token.data.count('\n'), 1);
    QVERIFY(token.data.size() > 20 && !token.data.contains(' '));
    QCOMPARE(token.talk, "");
    holdsNoSecret(token);
}

void TestCliProgram::closes_the_array_on_ctrl_c()
{
    QProcess process;
    start(process, "--demo test --yes -o json");
    QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0, 30000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    const Run test = finish(process);
    QVERIFY2(test.code == 130, test.talk);
    const QJsonArray results = QJsonDocument::fromJson(test.data).array();
    QCOMPARE(results.size(), m_estate["contacts"].toArray().size());
    QVERIFY(test.data.contains(R"("result":"cancelled")"));
}

void TestCliProgram::ends_with_the_code_of_what_happened_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("version") << "--version" << 0;
    QTest::newRow("help") << "test --help" << 0;
    QTest::newRow("regions") << "list regions" << 0;
    QTest::newRow("unknown verb") << "frobnicate" << 2;
    QTest::newRow("no proxy's address") << "--proxy nonsense:// list" << 2;
    QTest::newRow("no CA file") << "--ca-file /nowhere.pem list" << 2;
    QTest::newRow("unknown host") << "--demo token nobody.eu.qlikcloud.com" << 3;
    QTest::newRow("no secret") << "--demo token contoso-mining" << 3;
    QTest::newRow("refused") << "--demo token contoso-labs" << 4;
    QTest::newRow("unreachable") << "--demo token contoso-recovery" << 6;
    QTest::newRow("wrong authority") << "--demo token fabrikam-plant" << 6;
    QTest::newRow("first contact") << "--demo token contoso-sandbox" << 8;
    QTest::newRow("first contact, agreed") << "--demo --yes token contoso-sandbox" << 0;
    QTest::newRow("first contacts") << "--demo test --filter contoso-sandbox" << 8;
    QTest::newRow("all refused") << "--demo test --filter host:contoso-labs" << 4;
    QTest::newRow("region-level secrets") << "--demo export qlik-cli --filter region:ap" << 8;
    QTest::newRow("export") << "--demo export qlik-cli --without-secrets" << 0;
}

void TestCliProgram::ends_with_the_code_of_what_happened()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    const Run ended = run(line);
    QVERIFY2(ended.code == code, QByteArray::number(ended.code) + ' ' + ended.talk);
    holdsNoSecret(ended);
    if (code != 0 && !line.contains(" test "))
        QCOMPARE(ended.data, "");
    if (code != 0)
        QVERIFY(!ended.talk.isEmpty());
}

void TestCliProgram::keeps_an_estate_for_its_owner()
{
    const QString directory = m_home.filePath("estate");
    QCOMPARE(run("--data-dir " + directory + " add subscription Northwind").code, 0);
    QCOMPARE(run("--data-dir " + directory
                 + " add tenant north.se.qlikcloud.com --subscription Northwind")
                 .code,
             0);
    const Run list = run("--data-dir " + directory + " list -o json");
    const QJsonValue tenant = QJsonDocument::fromJson(list.data).array().first();
    QCOMPARE(tenant["tenant"].toString(), "north.se.qlikcloud.com");
    QCOMPARE(tenant["region"].toString(), "se");
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                      | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(directory) & others));
    QVERIFY(!(QFile::permissions(directory + "/estate.sqlite") & others));
}

void TestCliProgram::says_when_its_output_is_lost()
{
    QProcess process;
    process.setStandardOutputFile("/dev/full");
    start(process, "list regions");
    const Run list = finish(process);
    QCOMPARE(list.code, 1);
    QVERIFY(list.talk.contains("Standard output"));
}

void TestCliProgram::adds_no_client_without_a_keychain()
{
    const QString prefix = "--data-dir " + m_home.filePath("locked");
    QCOMPARE(run(prefix + " add subscription Northwind").code, 0);
    const Run add = run(prefix + " add client se-main --tier region --region se --client-id abc",
                        "5ec2e7-of-se-main\n");
    QVERIFY2(add.code == 5, add.talk);
    QVERIFY(!add.talk.contains("5ec2e7"));
    QCOMPARE(run(prefix + " list clients -o json").data.simplified(), "[ ]");
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestCliProgram)
#include "tst_cliprogram.moc"

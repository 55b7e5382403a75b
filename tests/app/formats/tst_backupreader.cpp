#include "app/formats/backuplines.h"
#include "app/formats/backupreader.h"
#include "tests/support/samplechange.h"

#include <QTest>

namespace tenantry {

class TestBackupReader : public QObject
{
    Q_OBJECT

private slots:
    void reads_what_was_written_in_parts_of_any_size_data();
    void reads_what_was_written_in_parts_of_any_size();
    void holds_no_secret_in_the_line_of_the_estate();
    void refuses_what_it_does_not_understand_data();
    void refuses_what_it_does_not_understand();

private:
    static Estate sample();
    static Result<Backup> read(QByteArrayView bytes, qsizetype step = 1000);
};

Estate TestBackupReader::sample()
{
    EstateChange change = samplechange::everything();
    for (Contact &contact : change.contacts)
        contact.last.reset(); // is learned anew
    change.tenants.first().remarks = {"Ada", "line 1\nline “2”", {2027, 1, 31}};
    change.tenants.first().lifecycle = "disabled";
    change.tenants.first().vanishedAt = QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC);
    change.clients.first().remarks = {"Grace", {}, {}};
    change.subscriptions.first().regionEnvironments = {{"eu", "prod"}, {"us", "test"}};
    change.savedSearches = {{{"search"}, "Mine", "owner:ada -env:prod"}};
    change.trash = {{{"gone"},
                     QDateTime({2026, 11, 2}, {3, 4, 5, 678}, Qt::UTC),
                     {},
                     {samplechange::tenant("a9", "a")},
                     {samplechange::tenantClient("ofA9", "a", "a9")},
                     {}}};
    Estate estate;
    estate.apply(change);
    return estate;
}

Result<Backup> TestBackupReader::read(QByteArrayView bytes, qsizetype step)
{
    BackupReader reader;
    for (; !bytes.isEmpty(); bytes = bytes.sliced(std::min(step, bytes.size())))
        if (const auto added = reader.add(bytes.first(std::min(step, bytes.size()))); !added)
            return added.error();
    return reader.finish();
}

void TestBackupReader::reads_what_was_written_in_parts_of_any_size_data()
{
    QTest::addColumn<qsizetype>("step");
    for (const qsizetype step : {1, 7, 65536})
        QTest::addRow("%d", static_cast<int>(step)) << step;
}

void TestBackupReader::reads_what_was_written_in_parts_of_any_size()
{
    QFETCH(qsizetype, step);
    const Estate estate = sample();
    const QDateTime madeAt({2026, 11, 24}, {9, 0, 1, 234}, Qt::UTC);
    Secret lines(backupEstateLine(estate, madeAt));
    const QByteArray odd("\0\xff\n\"}", 5);
    lines.append(backupSecretLine({"aEu"}, Secret("plain")).reveal());
    lines.append(backupSecretLine({"of \"A9\"\\"}, Secret(odd)).reveal());
    const Result<Backup> backup = read(lines.reveal(), step);
    QVERIFY2(backup, qPrintable(backup ? QString() : backup.error().message));
    QCOMPARE(backup->madeAt, madeAt);
    QCOMPARE(backup->estate.subscriptions(), estate.subscriptions());
    QCOMPARE(backup->estate.tenants(), estate.tenants());
    QCOMPARE(backup->estate.clients(), estate.clients());
    QCOMPARE(backup->estate.contacts(), estate.contacts());
    QCOMPARE(backup->estate.savedSearches(), estate.savedSearches());
    QCOMPARE(backup->estate.trash(), estate.trash());
    QCOMPARE(backup->secrets.size(), 2U);
    QCOMPARE(backup->secrets.at({"aEu"}).reveal(), "plain");
    QCOMPARE(backup->secrets.at({"of \"A9\"\\"}).reveal(), odd);
}

void TestBackupReader::holds_no_secret_in_the_line_of_the_estate()
{
    const QByteArray line = backupEstateLine(sample(), {});
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    QVERIFY(!line.contains("\"secret\""));
}

void TestBackupReader::refuses_what_it_does_not_understand_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const auto row =
        [](const char *name, const QByteArray &bytes, ErrorCode code = ErrorCode::Corrupt) {
        QTest::newRow(name) << bytes << code;
    };
    const QByteArray estate = backupEstateLine(sample(), {});
    row("nothing", {});
    row("no JSON", "{\n");
    row("another file", "{\"format\":\"tenantry-estate\",\"version\":1}\n");
    row("no estate", "{\"format\":\"tenantry-backup\",\"version\":1}\n");
    row("newer", QByteArray(estate).replace("\"version\":1", "\"version\":2"),
        ErrorCode::NewerVersion);
    row("no end of a line", estate.chopped(1));
    row("a strange tier", QByteArray(estate).replace("\"tier\":\"region\"", "\"tier\":\"moon\""));
    row("a strange line", estate + "{}\n");
    row("a secret without an end", estate + "{\"client\":\"a\",\"secret\":\"}\n");
    row("no base64", estate + "{\"client\":\"a\",\"secret\":\"c2Vj!\"}\n");
    row("an empty secret", estate + "{\"client\":\"a\",\"secret\":\"\"}\n");
    row("nobody's secret", estate + "{\"client\":\"\",\"secret\":\"c2Vj\"}\n");
}

void TestBackupReader::refuses_what_it_does_not_understand()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const Result<Backup> backup = read(bytes);
    QVERIFY(!backup);
    QCOMPARE(backup.error().code, code);
    QVERIFY(!backup.error().message.isEmpty());
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestBackupReader)
#include "tst_backupreader.moc"

#include "tests/ui/dialogs/exportbench.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace tenantry;

namespace {

const QString path = ExportBench::path;

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void shows_what_changes_and_writes_it();
    void nothing_to_export_writes_nothing();
    void every_format_is_offered_and_written_data();
    void every_format_is_offered_and_written();
    void a_format_for_one_tenant_says_so_where_there_are_more();
    void letters_find_a_format();
    void shows_no_secret_in_any_widget();
    void asks_before_a_region_clients_secret_is_written();
    void a_region_client_that_was_agreed_to_is_not_asked_about_again();
    void without_secrets_nothing_is_asked_of_the_keychain();
    void a_locked_keychain_offers_to_unlock();
    void a_file_that_cannot_be_merged_is_told_of();
    void a_file_that_changed_meanwhile_is_looked_at_again();
    void begins_as_the_last_export_was();
};

void TestExportDialog::shows_what_changes_and_writes_it()
{
    ExportBench desk({SampleEstate::lab});
    QSignalSpy exported(desk.dialog.get(), &ExportDialog::exported);
    QTRY_COMPARE(desk.preview()->count(), 1);
    QVERIFY(desk.preview()->item(0)->text().contains(SampleEstate::lab));
    QCOMPARE(desk.find<QLabel>("exportCounts")->text(), "1 new");
    QVERIFY2(desk.changes().contains("+ "), qPrintable(desk.changes()));
    QVERIFY(desk.outside.files.files.isEmpty());
    QTRY_VERIFY(!desk.place().isEmpty());
    desk.button()->click();
    QCOMPARE(exported.size(), 1);
    QVERIFY(desk.file().contains("secret-of-lab-ci"));
}

void TestExportDialog::nothing_to_export_writes_nothing()
{
    ExportBench desk({});
    QTRY_VERIFY(!desk.place().isEmpty());
    QVERIFY(!desk.button()->isEnabled());
}

void TestExportDialog::every_format_is_offered_and_written_data()
{
    QTest::addColumn<QString>("format");
    for (const Exporter &exporter : exporters())
        QTest::newRow(exporter.id.data()) << QString(exporter.id);
}

void TestExportDialog::every_format_is_offered_and_written()
{
    QFETCH(QString, format);
    ExportBench desk({SampleEstate::lab}, format);
    QSignalSpy exported(desk.dialog.get(), &ExportDialog::exported);
    QVERIFY(desk.formats()->currentItem());
    QVERIFY2(!desk.find<QLabel>("formatReader")->text().isEmpty(), "what reads it");
    QTRY_VERIFY2(desk.isSettled(), qPrintable(desk.messages()));
    QVERIFY(desk.button()->isEnabled());
    const bool hasNames = !findExporter(format)->names().empty();
    QCOMPARE(desk.find<QComboBox>("variableNames")->isVisible(), hasNames);
    QVERIFY(!desk.everyText().contains("secret-of-lab-ci"));
    QTest::keyClick(desk.dialog.get(), Qt::Key_Return);
    QTRY_COMPARE(exported.size(), 1);
    QVERIFY(!desk.file().isEmpty());
    QCOMPARE(desk.memory.last().format, format);
}

void TestExportDialog::a_format_for_one_tenant_says_so_where_there_are_more()
{
    for (const Exporter &exporter : exporters()) {
        if (exporter.reach != Exporter::Reach::OneTenant)
            continue;
        ExportBench desk({SampleEstate::lab, SampleEstate::emea}, exporter.id);
        QVERIFY(desk.formats()->currentItem()->text().contains("(one tenant)"));
        QTRY_VERIFY(desk.messages().contains("holds one tenant"));
        QVERIFY(!desk.button()->isEnabled());
        QCOMPARE(desk.outside.secrets.reads(), 0);
        desk.formats()->setCurrentRow(1); // the first format of the first group
        QTRY_VERIFY(desk.isSettled());
        QVERIFY(!desk.messages().contains("holds one tenant"));
    }
}

void TestExportDialog::letters_find_a_format()
{
    ExportBench desk({SampleEstate::lab});
    QCOMPARE(desk.formats()->currentItem()->text(), "Contexts of qlik-cli");
    QTest::keyClicks(desk.formats(), "Sheet");
    QVERIFY(desk.formats()->currentItem()->text().startsWith("Sheet for"));
    QVERIFY(desk.find<QLabel>("formatReader")->text().contains("connector"));
}

void TestExportDialog::shows_no_secret_in_any_widget()
{
    ExportBench desk({SampleEstate::lab, SampleEstate::emea});
    desk.outside.files.files.insert(path, "contexts:\n  mine:\n    server: https://mine.example\n"
                                          "    oauth-client-secret: somebody-elses\n");
    emit desk.find<QLineEdit>("exportPath")->textChanged(path);
    QTRY_VERIFY(desk.changes().contains(SampleEstate::lab));
    const QString all = desk.everyText();
    QVERIFY(all.contains(SampleEstate::lab));
    for (const char *secret : {"secret-of-lab-ci", "secret-of-eu-main", "somebody-elses"})
        QVERIFY2(!all.contains(secret), secret);
    desk.check("regionAgreed")->setChecked(true);
    desk.button()->click();
    QVERIFY(desk.file().contains("secret-of-eu-main"));
}

void TestExportDialog::asks_before_a_region_clients_secret_is_written()
{
    ExportBench desk({SampleEstate::emea});
    QTRY_COMPARE(desk.preview()->count(), 1);
    QVERIFY(desk.check("regionAgreed")->isVisible());
    QVERIFY(!desk.button()->isEnabled());
    QTest::keyClick(desk.dialog.get(), Qt::Key_Return);
    QVERIFY(desk.outside.files.files.isEmpty());
    desk.check("regionAgreed")->setChecked(true);
    QVERIFY(desk.button()->isEnabled());
}

void TestExportDialog::a_region_client_that_was_agreed_to_is_not_asked_about_again()
{
    ExportBench desk({SampleEstate::emea});
    QTRY_COMPARE(desk.preview()->count(), 1);
    QTRY_VERIFY(!desk.place().isEmpty());
    desk.check("regionAgreed")->setChecked(true);
    desk.button()->click();
    QVERIFY(desk.memory.agreed().contains(desk.outside.client("eu-main").key));
    desk.open({SampleEstate::nordics});
    QVERIFY(desk.check("regionAgreed")->isVisible());
    QVERIFY(desk.check("regionAgreed")->isChecked());
}

void TestExportDialog::without_secrets_nothing_is_asked_of_the_keychain()
{
    ExportBench desk({SampleEstate::emea});
    desk.check("withSecrets")->setChecked(false);
    QVERIFY(!desk.check("regionAgreed")->isVisible());
    QTRY_VERIFY(desk.isSettled());
    QTRY_VERIFY(!desk.place().isEmpty());
    desk.button()->click();
    QCOMPARE(desk.outside.secrets.reads(), 0);
    QVERIFY(!desk.file().contains("secret-of"));
    QVERIFY(desk.file().contains(SampleEstate::emea.toUtf8()));
}

void TestExportDialog::a_locked_keychain_offers_to_unlock()
{
    ExportBench desk({SampleEstate::lab});
    QTRY_VERIFY(desk.isSettled());
    desk.outside.secrets.lock();
    desk.check("withSecrets")->setChecked(false);
    desk.check("withSecrets")->setChecked(true);
    QTRY_VERIFY(desk.messages().contains("locked"));
    QVERIFY(!desk.button()->isEnabled());
    const auto buttons = desk.dialog->messages().findChildren<QPushButton *>();
    QVERIFY(!buttons.isEmpty());
    buttons.first()->click();
    QTRY_VERIFY(desk.isSettled());
    QVERIFY(desk.button()->isEnabled());
    QCOMPARE(desk.messages(), QString());
}

void TestExportDialog::a_file_that_cannot_be_merged_is_told_of()
{
    ExportBench desk({SampleEstate::lab});
    desk.outside.files.files.insert(path, "contexts: [\n");
    QTRY_VERIFY(!desk.messages().isEmpty());
    QVERIFY(!desk.button()->isEnabled());
    QCOMPARE(desk.file(), "contexts: [\n");
}

void TestExportDialog::a_file_that_changed_meanwhile_is_looked_at_again()
{
    ExportBench desk({SampleEstate::lab});
    QTRY_VERIFY(desk.isSettled());
    QTRY_VERIFY(!desk.place().isEmpty());
    const QByteArray meanwhile = "contexts:\n  other:\n    server: https://other.example\n";
    desk.outside.files.files.insert(path, meanwhile);
    desk.button()->click();
    QVERIFY(!desk.messages().isEmpty());
    QCOMPARE(desk.file(), meanwhile);
    desk.dialog->messages().findChildren<QPushButton *>().first()->click();
    QTRY_VERIFY(desk.isSettled());
    QTRY_VERIFY(desk.place().contains(".bak-"));
    desk.button()->click();
    QVERIFY(desk.file().startsWith(meanwhile));
    QVERIFY(desk.file().contains("secret-of-lab-ci"));
}

void TestExportDialog::begins_as_the_last_export_was()
{
    ExportBench desk({SampleEstate::lab});
    QTRY_VERIFY(desk.isSettled());
    desk.check("withSecrets")->setChecked(false);
    desk.find<QLineEdit>("exportPath")->setText("/home/mine.yml");
    desk.button()->click();
    QTRY_VERIFY(!desk.file("/home/mine.yml").isEmpty());
    desk.open({SampleEstate::lab});
    QCOMPARE(desk.find<QLineEdit>("exportPath")->text(), "/home/mine.yml");
    QVERIFY(!desk.check("withSecrets")->isChecked());
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"

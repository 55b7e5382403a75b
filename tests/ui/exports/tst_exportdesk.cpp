#include "tests/ui/exports/exportdeskbench.h"

using namespace tenantry;

class TestExportDesk : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void has_nothing_to_repeat_at_first();
    void names_what_would_be_repeated();
    void repeats_without_asking_and_tells_what_changed();
    void writes_nothing_where_nothing_has_changed();
    void repeats_after_a_restart();
    void keeps_nothing_secret();
    void asks_about_region_secrets_once_a_session();
    void opens_the_dialog_where_something_is_to_be_asked_data();
    void opens_the_dialog_where_something_is_to_be_asked();
    void says_what_is_gone();
    void a_danger_that_was_accepted_is_not_told_again();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportDesk::has_nothing_to_repeat_at_first()
{
    TestWorkspace outside;
    const ExportDeskBench bench(*m_folder, outside);
    QVERIFY(!bench.repeatAction()->isEnabled());
    QCOMPARE(bench.repeatAction()->shortcut(), QKeySequence("Ctrl+Shift+E"));
}

void TestExportDesk::names_what_would_be_repeated()
{
    TestWorkspace outside;
    ExportDeskBench bench(*m_folder, outside);
    bench.exportTenant(SampleEstate::lab);
    QVERIFY(bench.repeatAction()->isEnabled());
    QCOMPARE(bench.repeatAction()->text(), "Re&peat: Contexts of qlik-cli to ~/.qlik/contexts.yml");
}

void TestExportDesk::repeats_without_asking_and_tells_what_changed()
{
    TestWorkspace outside;
    ExportDeskBench bench(*m_folder, outside);
    bench.exportTenant(SampleEstate::lab);
    const Client client = outside.client("lab-ci");
    outside.secrets.write(client.secretKey(), Secret("another-secret"), {});
    bench.repeatAction()->trigger();
    QTRY_VERIFY2(bench.told().contains("1 of 1 entry(ies) changed in ~/.qlik/contexts.yml"),
                 qPrintable(bench.told()));
    QVERIFY(!bench.dialog());
    QVERIFY(bench.file().contains("another-secret"));
}

void TestExportDesk::writes_nothing_where_nothing_has_changed()
{
    TestWorkspace outside;
    ExportDeskBench bench(*m_folder, outside);
    bench.exportTenant(SampleEstate::lab);
    const QByteArray before = bench.file();
    bench.repeatAction()->trigger();
    QTRY_VERIFY2(bench.told().startsWith("Nothing has changed"), qPrintable(bench.told()));
    QCOMPARE(bench.file(), before);
    QVERIFY(!outside.files.files.contains(exportedPath + ".bak"));
}

void TestExportDesk::repeats_after_a_restart()
{
    TestWorkspace outside;
    {
        ExportDeskBench before(*m_folder, outside);
        before.exportTenant(SampleEstate::lab);
    }
    outside.files.files.clear();
    ExportDeskBench after(*m_folder, outside);
    QVERIFY(after.repeatAction()->text().contains("~/.qlik/contexts.yml"));
    after.repeatAction()->trigger();
    QTRY_VERIFY2(after.told().contains("changed in"), qPrintable(after.told()));
    QVERIFY(after.file().contains("secret-of-lab-ci"));
}

void TestExportDesk::keeps_nothing_secret()
{
    TestWorkspace outside;
    {
        ExportDeskBench bench(*m_folder, outside);
        bench.exportTenant(SampleEstate::lab);
    }
    QFile file(m_folder->filePath("window.ini"));
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(kept.contains("contexts.yml"));
    QVERIFY(!kept.contains("secret-of"));
    QVERIFY(!kept.contains(outside.client("lab-ci").clientId.toUtf8()));
}

void TestExportDesk::asks_about_region_secrets_once_a_session()
{
    TestWorkspace outside;
    {
        ExportDeskBench bench(*m_folder, outside);
        bench.exportTenant(SampleEstate::emea);
        bench.repeatAction()->trigger();
        QTRY_VERIFY(bench.told().startsWith("Nothing has changed"));
    }
    ExportDeskBench later(*m_folder, outside);
    later.repeatAction()->trigger();
    QTRY_VERIFY(later.dialog());
    QVERIFY(!later.dialog()->findChild<QCheckBox *>("regionAgreed")->isChecked());
    QVERIFY(later.dialog()->messages().texts().join('\n').contains("region-level"));
}

void TestExportDesk::opens_the_dialog_where_something_is_to_be_asked_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"locked", "place", "merge", "folder"})
        QTest::newRow(what) << what;
}

void TestExportDesk::opens_the_dialog_where_something_is_to_be_asked()
{
    QFETCH(QString, what);
    TestWorkspace outside;
    ExportDeskBench bench(*m_folder, outside);
    bench.exportTenant(SampleEstate::lab);
    if (what == "locked")
        outside.secrets.lock();
    else if (what == "place")
        outside.places.special.insert(exportedPath, {.syncedBy = "Dropbox"});
    else if (what == "folder")
        outside.places.special.insert(exportedPath, {.isFolderOpenToOthers = true});
    else
        outside.files.files.insert(exportedPath, "contexts: [\n");
    const QByteArray before = bench.file();
    bench.repeatAction()->trigger();
    QTRY_VERIFY(bench.dialog());
    QTRY_VERIFY(!bench.dialog()->messages().texts().isEmpty());
    QCOMPARE(bench.dialog()->findChild<QLineEdit *>("exportPath")->text(), exportedPath);
    QCOMPARE(bench.file(), before);
}

void TestExportDesk::says_what_is_gone()
{
    TestWorkspace outside;
    ExportDeskBench bench(*m_folder, outside);
    bench.exportTenant(SampleEstate::lab);
    QVERIFY(outside.workspace.remove({.removedClients = {outside.client("lab-ci").key}}));
    bench.repeatAction()->trigger();
    QTRY_VERIFY2(bench.told().contains("cannot be written again"), qPrintable(bench.told()));
    QVERIFY(!bench.dialog());
}

void TestExportDesk::a_danger_that_was_accepted_is_not_told_again()
{
    TestWorkspace outside;
    outside.places.special.insert(exportedPath, {.syncedBy = "Dropbox"});
    ExportDeskBench bench(*m_folder, outside);
    const Tenant lab = outside.tenant(SampleEstate::lab);
    bench.table.setCurrentIndex(
        bench.filter.mapFromSource(bench.tenants.index(bench.tenants.rowOf(lab.key), NameColumn)));
    bench.actions.at(ActionId::Export)->trigger();
    ExportDialog *dialog = bench.dialog();
    dialog->findChild<QLineEdit *>("exportPath")->setText(exportedPath);
    QTRY_VERIFY(!dialog->messages().texts().isEmpty());
    QTRY_VERIFY(dialog->findChild<QListWidget *>("exportPreview")->count() > 0);
    dialog->findChild<QPushButton *>("mainButton")->click();
    QTRY_VERIFY(bench.told().contains("written to"));
    QTRY_VERIFY(!bench.dialog());
    bench.repeatAction()->trigger();
    QTRY_VERIFY2(bench.told().startsWith("Nothing has changed"), qPrintable(bench.told()));
}

QTEST_MAIN(TestExportDesk)
#include "tst_exportdesk.moc"

#include "app/formats/exporters.h"
#include "tests/support/testworkspace.h"
#include "ui/actions.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/exports/exportdesk.h"
#include "ui/exports/formatlist.h"
#include "ui/models/tenantfilter.h"
#include "ui/selection.h"
#include "ui/views/tenanttable.h"
#include "ui/widgets/messagearea.h"
#include "ui/windowstate.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace tenantry;

namespace {

const QString path = QDir::homePath() + "/.qlik/contexts.yml";

/// The desk of a window whose state is kept in a file.
struct Bench
{
    Bench(const QTemporaryDir &folder, TestWorkspace &workspace)
        : outside(workspace)
        , state(folder.filePath("window.ini"))
    {
        window.resize(800, 520);
    }

    ExportDialog *dialog() const { return window.findChild<ExportDialog *>(); }
    QAction *repeatAction() const { return actions.at(ActionId::RepeatExport); }
    QString told() const { return messages.texts().join('\n'); }
    QByteArray file() const { return outside.files.files.value(path); }
    /// As the user orders it: chooses the tenant, exports, agrees to what is asked.
    void exportTenant(const QString &host, bool isWithoutSecrets = false);

    TestWorkspace &outside;
    Theme theme;
    WindowState state;
    Actions actions{theme};
    TenantModel tenants{outside.workspace};
    TenantFilter filter{outside.workspace, tenants};
    TenantTable table{filter, theme};
    Selection selection{outside.workspace, tenants, filter, table};
    MessageArea messages{theme};
    QWidget window;
    ExportDesk desk{{outside.workspace, theme, actions, selection, messages, window}, state};
};

void Bench::exportTenant(const QString &host, bool isWithoutSecrets)
{
    table.setCurrentIndex(
        filter.mapFromSource(tenants.index(tenants.rowOf(outside.tenant(host).key), NameColumn)));
    actions.at(ActionId::Export)->trigger();
    dialog()->findChild<QLineEdit *>("exportPath")->setText(path);
    dialog()->findChild<QCheckBox *>("withSecrets")->setChecked(!isWithoutSecrets);
    dialog()->findChild<QCheckBox *>("regionAgreed")->setChecked(true);
    dialog()->findChild<QPushButton *>("mainButton")->click();
    QTRY_VERIFY(told().contains("written to"));
    QTRY_VERIFY(!dialog());
}

} // namespace

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
    void exports_the_estate_without_secrets_data();
    void exports_the_estate_without_secrets();
    void repeats_the_estate_with_what_has_come_since();
    void exports_a_part_of_the_estate();
    void an_empty_estate_is_not_exported();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportDesk::has_nothing_to_repeat_at_first()
{
    TestWorkspace outside;
    const Bench bench(*m_folder, outside);
    QVERIFY(!bench.repeatAction()->isEnabled());
    QCOMPARE(bench.repeatAction()->shortcut(), QKeySequence("Ctrl+Shift+E"));
}

void TestExportDesk::names_what_would_be_repeated()
{
    TestWorkspace outside;
    Bench bench(*m_folder, outside);
    bench.exportTenant(SampleEstate::lab);
    QVERIFY(bench.repeatAction()->isEnabled());
    QCOMPARE(bench.repeatAction()->text(), "Re&peat: Contexts of qlik-cli to ~/.qlik/contexts.yml");
}

void TestExportDesk::repeats_without_asking_and_tells_what_changed()
{
    TestWorkspace outside;
    Bench bench(*m_folder, outside);
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
    Bench bench(*m_folder, outside);
    bench.exportTenant(SampleEstate::lab);
    const QByteArray before = bench.file();
    bench.repeatAction()->trigger();
    QTRY_VERIFY2(bench.told().startsWith("Nothing has changed"), qPrintable(bench.told()));
    QCOMPARE(bench.file(), before);
    QVERIFY(!outside.files.files.contains(path + ".bak"));
}

void TestExportDesk::repeats_after_a_restart()
{
    TestWorkspace outside;
    {
        Bench before(*m_folder, outside);
        before.exportTenant(SampleEstate::lab);
    }
    outside.files.files.clear();
    Bench after(*m_folder, outside);
    QVERIFY(after.repeatAction()->text().contains("~/.qlik/contexts.yml"));
    after.repeatAction()->trigger();
    QTRY_VERIFY2(after.told().contains("changed in"), qPrintable(after.told()));
    QVERIFY(after.file().contains("secret-of-lab-ci"));
}

void TestExportDesk::keeps_nothing_secret()
{
    TestWorkspace outside;
    {
        Bench bench(*m_folder, outside);
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
        Bench bench(*m_folder, outside);
        bench.exportTenant(SampleEstate::emea);
        bench.repeatAction()->trigger();
        QTRY_VERIFY(bench.told().startsWith("Nothing has changed"));
    }
    Bench later(*m_folder, outside);
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
    Bench bench(*m_folder, outside);
    bench.exportTenant(SampleEstate::lab);
    if (what == "locked")
        outside.secrets.lock();
    else if (what == "place")
        outside.places.special.insert(path, {.syncedBy = "Dropbox"});
    else if (what == "folder")
        outside.places.special.insert(path, {.isFolderOpenToOthers = true});
    else
        outside.files.files.insert(path, "contexts: [\n");
    const QByteArray before = bench.file();
    bench.repeatAction()->trigger();
    QTRY_VERIFY(bench.dialog());
    QTRY_VERIFY(!bench.dialog()->messages().texts().isEmpty());
    QCOMPARE(bench.dialog()->findChild<QLineEdit *>("exportPath")->text(), path);
    QCOMPARE(bench.file(), before);
}

void TestExportDesk::says_what_is_gone()
{
    TestWorkspace outside;
    Bench bench(*m_folder, outside);
    bench.exportTenant(SampleEstate::lab);
    QVERIFY(outside.workspace.remove({.removedClients = {outside.client("lab-ci").key}}));
    bench.repeatAction()->trigger();
    QTRY_VERIFY2(bench.told().contains("cannot be written again"), qPrintable(bench.told()));
    QVERIFY(!bench.dialog());
}

void TestExportDesk::a_danger_that_was_accepted_is_not_told_again()
{
    TestWorkspace outside;
    outside.places.special.insert(path, {.syncedBy = "Dropbox"});
    Bench bench(*m_folder, outside);
    const Tenant lab = outside.tenant(SampleEstate::lab);
    bench.table.setCurrentIndex(
        bench.filter.mapFromSource(bench.tenants.index(bench.tenants.rowOf(lab.key), NameColumn)));
    bench.actions.at(ActionId::Export)->trigger();
    ExportDialog *dialog = bench.dialog();
    dialog->findChild<QLineEdit *>("exportPath")->setText(path);
    QTRY_VERIFY(!dialog->messages().texts().isEmpty());
    QTRY_VERIFY(dialog->findChild<QListWidget *>("exportPreview")->count() > 0);
    dialog->findChild<QPushButton *>("mainButton")->click();
    QTRY_VERIFY(bench.told().contains("written to"));
    QTRY_VERIFY(!bench.dialog());
    bench.repeatAction()->trigger();
    QTRY_VERIFY2(bench.told().startsWith("Nothing has changed"), qPrintable(bench.told()));
}

void TestExportDesk::exports_the_estate_without_secrets_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("estate file") << "json" << QByteArray("{");
    QTest::newRow("table") << "csv" << QByteArray("subscription,");
}

void TestExportDesk::exports_the_estate_without_secrets()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begin);
    TestWorkspace outside;
    Bench bench(*m_folder, outside);
    bench.actions.at(ActionId::ExportEstate)->trigger();
    ExportDialog *dialog = bench.dialog();
    QCOMPARE(dialog->findChild<FormatList *>()->exporter().id, "json");
    dialog->findChild<FormatList *>()->choose(format);
    QVERIFY(!dialog->findChild<QCheckBox *>("withSecrets")->isVisible());
    const QString to = QDir::homePath() + "/estate." + format;
    QTRY_VERIFY(dialog->findChild<QListWidget *>("exportPreview")->count() > 0);
    QCOMPARE(dialog->findChild<QLineEdit *>("exportPath")->text(), to);
    dialog->findChild<QPushButton *>("mainButton")->click();
    QTRY_VERIFY2(bench.told().contains("without secrets"), qPrintable(bench.told()));
    const QByteArray text = outside.files.files.value(to);
    QVERIFY2(text.startsWith(begin), text.constData());
    QVERIFY(text.contains("acme-emea.eu.qlikcloud.com"));
    QVERIFY(text.contains(outside.client("org").clientId.toUtf8()));
    for (const Client &client : outside.workspace.estate().clients())
        QVERIFY(!text.contains(sampleSecret(client)));
    QCOMPARE(outside.secrets.reads(), 0);
}

void TestExportDesk::repeats_the_estate_with_what_has_come_since()
{
    TestWorkspace outside;
    Bench bench(*m_folder, outside);
    bench.actions.at(ActionId::ExportEstate)->trigger();
    QTRY_VERIFY(bench.dialog()->findChild<QListWidget *>("exportPreview")->count() > 0);
    bench.dialog()->findChild<QPushButton *>("mainButton")->click();
    QTRY_VERIFY(!bench.dialog());
    Tenant fresh = outside.tenant(SampleEstate::lab);
    fresh.key = TenantKey{"fresh"};
    fresh.host = "fresh.eu.qlikcloud.com";
    fresh.systemHost.clear();
    QVERIFY(outside.workspace.apply({.tenants = {fresh}}));
    bench.repeatAction()->trigger();
    QTRY_VERIFY2(bench.told().contains("changed in ~/estate.json"), qPrintable(bench.told()));
    QVERIFY(!bench.dialog());
    QVERIFY(
        outside.files.files.value(QDir::homePath() + "/estate.json").contains(fresh.host.toUtf8()));
}

void TestExportDesk::exports_a_part_of_the_estate()
{
    TestWorkspace outside;
    QVERIFY(outside.workspace.remove({.removedClients = {outside.client("lab-ci").key}}));
    Bench bench(*m_folder, outside);
    bench.table.setCurrentIndex(bench.filter.mapFromSource(
        bench.tenants.index(bench.tenants.rowOf(outside.tenant(SampleEstate::lab).key),
                            NameColumn)));
    bench.actions.at(ActionId::Export)->trigger();
    ExportDialog *dialog = bench.dialog();
    QTRY_VERIFY(dialog->messages().texts().join('\n').contains("has a client yet"));
    dialog->findChild<FormatList *>()->choose("csv");
    QTRY_VERIFY(dialog->findChild<QListWidget *>("exportPreview")->count() > 0);
    QCOMPARE(dialog->messages().texts(), QStringList());
    dialog->findChild<QPushButton *>("mainButton")->click();
    QTRY_VERIFY(bench.told().contains("1 tenant(s) written to ~/estate.csv"));
    const QByteArray text = outside.files.files.value(QDir::homePath() + "/estate.csv");
    QVERIFY(text.contains(SampleEstate::lab.toUtf8()));
    QVERIFY(!text.contains(SampleEstate::emea.toUtf8()));
}

void TestExportDesk::an_empty_estate_is_not_exported()
{
    TestWorkspace outside;
    Bench bench(*m_folder, outside);
    const QAction *action = bench.actions.at(ActionId::ExportEstate);
    QVERIFY(action->isEnabled());
    EstateChange all;
    for (const Subscription &subscription : outside.workspace.estate().subscriptions())
        all.removedSubscriptions.append(subscription.key);
    all.removedClients = {outside.client("org").key};
    QVERIFY(outside.workspace.apply(all));
    QVERIFY(!action->isEnabled());
}

QTEST_MAIN(TestExportDesk)
#include "tst_exportdesk.moc"

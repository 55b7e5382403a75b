#include "tests/ui/exports/exportdeskbench.h"

using namespace tenantry;

class TestEstateExport : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void exports_the_estate_without_secrets_data();
    void exports_the_estate_without_secrets();
    void repeats_the_estate_with_what_has_come_since();
    void exports_a_part_of_the_estate();
    void an_empty_estate_is_not_exported();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEstateExport::exports_the_estate_without_secrets_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("estate file") << "json" << QByteArray("{");
    QTest::newRow("table") << "csv" << QByteArray("subscription,");
}

void TestEstateExport::exports_the_estate_without_secrets()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begin);
    TestWorkspace outside;
    ExportDeskBench bench(*m_folder, outside);
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

void TestEstateExport::repeats_the_estate_with_what_has_come_since()
{
    TestWorkspace outside;
    ExportDeskBench bench(*m_folder, outside);
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

void TestEstateExport::exports_a_part_of_the_estate()
{
    TestWorkspace outside;
    QVERIFY(outside.workspace.remove({.removedClients = {outside.client("lab-ci").key}}));
    ExportDeskBench bench(*m_folder, outside);
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

void TestEstateExport::an_empty_estate_is_not_exported()
{
    TestWorkspace outside;
    ExportDeskBench bench(*m_folder, outside);
    const QAction *action = bench.actions.at(ActionId::ExportEstate);
    QVERIFY(action->isEnabled());
    EstateChange all;
    for (const Subscription &subscription : outside.workspace.estate().subscriptions())
        all.removedSubscriptions.append(subscription.key);
    all.removedClients = {outside.client("org").key};
    QVERIFY(outside.workspace.apply(all));
    QVERIFY(!action->isEnabled());
}

QTEST_MAIN(TestEstateExport)
#include "tst_estateexport.moc"

#include "app/formats/importers.h"
#include "tests/support/modeltext.h"
#include "tests/support/testworkspace.h"
#include "ui/dialogs/importdialog.h"
#include "ui/widgets/mappinggrid.h"
#include "ui/widgets/messagearea.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tenantry;

namespace {

/// The dialog over a test workspace and a file.
struct Desk
{
    explicit Desk(const QByteArray &file, const std::function<void(TestWorkspace &)> &prepare = {})
    {
        if (prepare)
            prepare(outside);
        dialog = std::make_unique<ImportDialog>(outside.workspace, theme, "estate.csv",
                                                *readImport(Secret(file)), nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }
    QPushButton *button() const { return dialog->findChild<QPushButton *>("mainButton"); }
    QComboBox *combo(const QString &name) const { return dialog->findChild<QComboBox *>(name); }
    QStringList preview() const
    {
        return modelText(*dialog->findChild<QTableView *>("importPreview")->model());
    }
    QPushButton *actionOf(const QString &text) const
    {
        for (QPushButton *button : dialog->messages().findChildren<QPushButton *>())
            if (button->text().remove('&') == text)
                return button;
        return nullptr;
    }
    bool isMappingShown() const { return dialog->findChild<MappingGrid *>()->isVisible(); }

    TestWorkspace outside;
    Theme theme;
    std::unique_ptr<ImportDialog> dialog;
};

const QByteArray withSecret = "tenant,client id,client secret\n"
                              "acme-emea.eu.qlikcloud.com,id9,s3cret\n";
const QByteArray complete = "Tenant URL,Subscription,Environment\n"
                            "new.eu.qlikcloud.com,Contoso,test\n"
                            "acme-emea.eu.qlikcloud.com,Contoso,\n"
                            "acme-emea.eu.qlikcloud.com,Fabrikam,\n"
                            "other.example.com,Contoso,\n";

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private slots:
    void shows_each_row_and_takes_in_the_good_ones_by_enter();
    void shows_the_rows_of_one_state();
    void asks_what_a_column_means_where_it_cannot_know();
    void asks_for_the_subscription_of_rows_that_name_none();
    void has_nothing_to_do_where_all_is_the_same();
    void an_error_of_the_disk_leaves_the_dialog_open();
    void the_preview_follows_the_estate();
    void secrets_come_along_unless_that_is_not_wanted();
    void shows_no_secrets_where_there_are_none();
    void a_locked_keychain_is_unlocked_and_nothing_is_lost();
    void a_client_whose_secret_is_missing_is_found_by_looking();
    void tells_of_secrets_that_it_does_not_read();
};

void TestImportDialog::shows_each_row_and_takes_in_the_good_ones_by_enter()
{
    Desk desk(complete);
    QVERIFY(!desk.isMappingShown());
    const QStringList rows = desk.preview();
    QCOMPARE(rows.size(), 4);
    QVERIFY2(rows[0].startsWith("New | 2 | new.eu.qlikcloud.com | Contoso"), qPrintable(rows[0]));
    QVERIFY(rows[1].startsWith("Same | 3"));
    QVERIFY(rows[2].startsWith("Conflict | 4") && rows[2].contains("moves no tenant"));
    QVERIFY(rows[3].startsWith("Invalid | 5"));
    QCOMPARE(desk.button()->text(), "Import 1 tenant(s)");
    QCOMPARE(desk.outside.estates.transactions, 0);
    QSignalSpy imported(desk.dialog.get(), &ImportDialog::imported);
    QTest::keyClick(desk.dialog.get(), Qt::Key_Return);
    QCOMPARE(imported.size(), 1);
    QCOMPARE(desk.outside.estates.transactions, 1);
    QVERIFY(desk.outside.estates.stored.tenantByHost(u"new.eu.qlikcloud.com"));
    QCOMPARE(desk.outside.workspace.undoStack().undoStep()->label, "Import 1 tenant(s)");
}

void TestImportDialog::shows_the_rows_of_one_state()
{
    Desk desk(complete);
    QComboBox *states = desk.combo("importStates");
    QCOMPARE(states->itemText(0), "All rows (4)");
    const int conflict = states->findText("Conflict (1)");
    QVERIFY(conflict > 0);
    states->setCurrentIndex(conflict);
    QCOMPARE(desk.preview().size(), 1);
    QVERIFY(desk.preview().first().contains("Fabrikam"));
}

void TestImportDialog::asks_what_a_column_means_where_it_cannot_know()
{
    Desk desk("Kunde,Adresse\nContoso,new.eu\n");
    QVERIFY(desk.isMappingShown());
    QVERIFY(!desk.button()->isEnabled());
    QVERIFY(!desk.dialog->messages().texts().isEmpty());
    const auto choose = [&desk](const QString &column, ImportField field) {
        QComboBox *choice = desk.combo(column);
        choice->setCurrentIndex(choice->findData(static_cast<int>(field)));
        emit choice->activated(choice->currentIndex());
    };
    choose("mapping1", ImportField::Host);
    QVERIFY(desk.dialog->messages().texts().isEmpty());
    QVERIFY(desk.preview().first().startsWith("Invalid | 2 | new.eu"));
    choose("mapping0", ImportField::Host);
    QCOMPARE(desk.combo("mapping1")->currentIndex(), 0);
}

void TestImportDialog::asks_for_the_subscription_of_rows_that_name_none()
{
    Desk desk("new.eu.qlikcloud.com\n");
    QVERIFY(desk.combo("importSubscription")->isVisible());
    QVERIFY(!desk.button()->isEnabled());
    desk.combo("importSubscription")->setEditText("Fabrikam");
    QVERIFY(desk.button()->isEnabled());
    desk.button()->click();
    const Tenant *tenant = desk.outside.estates.stored.tenantByHost(u"new.eu.qlikcloud.com");
    QVERIFY(tenant);
    QCOMPARE(tenant->subscription, SubscriptionKey{"fabrikam"});
}

void TestImportDialog::has_nothing_to_do_where_all_is_the_same()
{
    Desk desk("acme-emea.eu.qlikcloud.com\n");
    QVERIFY(!desk.button()->isEnabled());
    QVERIFY(!desk.combo("importSubscription")->isVisible());
    QTest::keyClick(desk.dialog.get(), Qt::Key_Return);
    QCOMPARE(desk.outside.estates.transactions, 0);
    QVERIFY(desk.dialog->isVisible());
}

void TestImportDialog::an_error_of_the_disk_leaves_the_dialog_open()
{
    Desk desk(complete);
    desk.outside.estates.failure = {ErrorCode::Storage, "The disk is full."};
    desk.button()->click();
    QVERIFY(desk.dialog->isVisible());
    QVERIFY(desk.dialog->messages().texts().contains("The disk is full."));
    QVERIFY(!desk.outside.workspace.estate().tenantByHost(u"new.eu.qlikcloud.com"));
}

void TestImportDialog::the_preview_follows_the_estate()
{
    Desk desk(complete);
    QVERIFY(desk.outside.workspace.addTenant({.host = "new.eu.qlikcloud.com",
                                              .subscription = SubscriptionKey{"contoso"},
                                              .environment = "test"}));
    QVERIFY2(desk.preview()[0].startsWith("Same"), qPrintable(desk.preview()[0]));
    QVERIFY(!desk.button()->isEnabled());
}

void TestImportDialog::secrets_come_along_unless_that_is_not_wanted()
{
    Desk desk(withSecret);
    QCheckBox *choice = desk.dialog->findChild<QCheckBox *>("storeSecrets");
    QVERIFY(choice->isVisible() && choice->isChecked());
    QVERIFY2(desk.preview()[0].contains("Comes along"), qPrintable(desk.preview()[0]));
    QVERIFY(!desk.preview().join(' ').contains("s3cret"));
    choice->setChecked(false);
    QVERIFY(desk.preview()[0].contains("Left out"));
    choice->setChecked(true);
    QSignalSpy imported(desk.dialog.get(), &ImportDialog::imported);
    const qsizetype before = desk.outside.secrets.count();
    desk.button()->click();
    QVERIFY(imported.isEmpty());
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(imported[0][0].value<ImportOutcome>().secrets, 1);
    QCOMPARE(desk.outside.secrets.count(), before + 1);
    QVERIFY(!desk.outside.estates.stored.clientByClientId(u"id9")->secretSlot.isEmpty());
}

void TestImportDialog::shows_no_secrets_where_there_are_none()
{
    Desk desk(complete);
    QVERIFY(!desk.dialog->findChild<QCheckBox *>("storeSecrets")->isVisible());
    QVERIFY(
        desk.dialog->findChild<QTableView *>("importPreview")->isColumnHidden(ImportSecretColumn));
}

void TestImportDialog::a_locked_keychain_is_unlocked_and_nothing_is_lost()
{
    Desk desk(withSecret);
    desk.outside.secrets.lock();
    desk.button()->click();
    QTRY_VERIFY(desk.actionOf("Unlock"));
    QVERIFY(desk.button()->isEnabled());
    QCOMPARE(desk.outside.estates.transactions, 0);
    QSignalSpy imported(desk.dialog.get(), &ImportDialog::imported);
    desk.actionOf("Unlock")->click();
    QTRY_COMPARE(imported.size(), 1);
}

void TestImportDialog::a_client_whose_secret_is_missing_is_found_by_looking()
{
    const QByteArray file = "client id,tier,client secret\n" + QByteArray(32, 'a')
                          + ",region,n3w\n";
    Desk there(file);
    QTRY_VERIFY(there.preview()[0].contains("Has its own"));
    QVERIFY(!there.button()->isEnabled());

    Desk gone(file, [](TestWorkspace &outside) {
        outside.secrets.remove(outside.client("eu-main").secretKey(), {});
    });
    QTRY_VERIFY(gone.preview()[0].contains("Comes along"));
    QVERIFY(gone.button()->isEnabled());
}

void TestImportDialog::tells_of_secrets_that_it_does_not_read()
{
    Desk desk("tenant,client id,password\nacme-emea.eu.qlikcloud.com,id9,s3cret\n");
    QVERIFY(desk.dialog->messages().texts().join(' ').contains("“password” was not read"));
    QVERIFY(desk.button()->isEnabled());
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"

#include "tests/support/testworkspace.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/widgets/messagearea.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tenantry;

namespace {

const QString path = "/home/contexts.yml";

/// The dialog over a test workspace, with a target path.
struct Desk
{
    explicit Desk(const QStringList &hosts)
    {
        QList<TestTarget> targets;
        for (const QString &host : hosts)
            targets.append(outside.target(host));
        dialog = std::make_unique<ExportDialog>(outside.workspace, theme, targets, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        auto *edit = dialog->findChild<QLineEdit *>("exportPath");
        edit->setText(path);
        emit edit->editingFinished();
        dialog->show();
    }
    QPushButton *button() const { return dialog->findChild<QPushButton *>("mainButton"); }
    QCheckBox *check(const QString &name) const { return dialog->findChild<QCheckBox *>(name); }
    QListWidget *preview() const { return dialog->findChild<QListWidget *>("exportPreview"); }

    TestWorkspace outside;
    Theme theme;
    std::unique_ptr<ExportDialog> dialog;
};

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void shows_what_changes_and_writes_it();
    void nothing_to_export_writes_nothing();
    void asks_before_a_region_clients_secret_is_written();
    void without_secrets_nothing_is_asked_of_the_keychain();
    void a_locked_keychain_offers_to_unlock();
    void a_file_that_cannot_be_merged_is_told_of();
};

void TestExportDialog::shows_what_changes_and_writes_it()
{
    Desk desk({SampleEstate::lab});
    QSignalSpy exported(desk.dialog.get(), &ExportDialog::exported);
    QTRY_VERIFY(desk.button()->isEnabled());
    QCOMPARE(desk.preview()->count(), 1);
    QVERIFY(desk.preview()->item(0)->text().contains(SampleEstate::lab));
    QVERIFY(desk.outside.files.files.isEmpty());
    desk.button()->click();
    QCOMPARE(exported.size(), 1);
    QVERIFY(desk.outside.files.files.value(path).contains("secret-of-lab-ci"));
}

void TestExportDialog::nothing_to_export_writes_nothing()
{
    Desk desk({});
    QSignalSpy prepared(desk.preview()->model(), &QAbstractItemModel::modelReset);
    QTRY_VERIFY(prepared.size() >= 1);
    QCoreApplication::processEvents();
    QVERIFY(!desk.button()->isEnabled());
}

void TestExportDialog::asks_before_a_region_clients_secret_is_written()
{
    Desk desk({SampleEstate::emea});
    QTRY_COMPARE(desk.preview()->count(), 1);
    QVERIFY(desk.check("regionAgreed")->isVisible());
    QVERIFY(!desk.button()->isEnabled());
    desk.check("regionAgreed")->setChecked(true);
    QVERIFY(desk.button()->isEnabled());
}

void TestExportDialog::without_secrets_nothing_is_asked_of_the_keychain()
{
    Desk desk({SampleEstate::emea});
    desk.check("withSecrets")->setChecked(false);
    QTRY_VERIFY(desk.button()->isEnabled());
    desk.button()->click();
    QVERIFY(!desk.outside.files.files.value(path).contains("secret-of"));
    QVERIFY(desk.outside.files.files.value(path).contains(SampleEstate::emea.toUtf8()));
}

void TestExportDialog::a_locked_keychain_offers_to_unlock()
{
    Desk desk({SampleEstate::lab});
    QTRY_VERIFY(desk.button()->isEnabled());
    desk.outside.secrets.lock();
    desk.check("withSecrets")->setChecked(false);
    desk.check("withSecrets")->setChecked(true);
    QTRY_VERIFY(desk.dialog->messages().texts().join(' ').contains("locked"));
    QVERIFY(!desk.button()->isEnabled());
    const auto buttons = desk.dialog->messages().findChildren<QPushButton *>();
    QVERIFY(!buttons.isEmpty());
    buttons.first()->click();
    QTRY_VERIFY(desk.button()->isEnabled());
}

void TestExportDialog::a_file_that_cannot_be_merged_is_told_of()
{
    Desk desk({SampleEstate::lab});
    QTRY_VERIFY(desk.button()->isEnabled());
    desk.outside.files.files.insert(path, "contexts: [\n");
    auto *edit = desk.dialog->findChild<QLineEdit *>("exportPath");
    emit edit->editingFinished();
    QTRY_VERIFY(!desk.dialog->messages().texts().isEmpty());
    QVERIFY(!desk.button()->isEnabled());
    QCOMPARE(desk.outside.files.files.value(path), "contexts: [\n");
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"

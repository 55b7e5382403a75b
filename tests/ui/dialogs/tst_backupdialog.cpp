#include "tests/support/testworkspace.h"
#include "ui/dialogs/backupdialog.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/widgets/messagearea.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tenantry;

namespace {

const QString path = "/home/somebody/tenantry.backup";
const QString passphrase = "four words are better";

/// A dialog over a workspace, filled in by name.
template <typename Dialog>
struct Filled
{
    explicit Filled(TestWorkspace &outside)
        : dialog(outside.workspace, theme, nullptr)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        put("backupPath", path);
        dialog.show();
    }
    void put(const QString &field, const QString &text)
    {
        dialog.template findChild<QLineEdit *>(field)->setText(text);
    }
    QPushButton *main() { return dialog.template findChild<QPushButton *>("mainButton"); }
    QString message() { return dialog.messages().texts().join(' '); }

    Theme theme;
    Dialog dialog;
};

QByteArray sampleBackup()
{
    TestWorkspace outside;
    Filled<BackupDialog> desk(outside);
    desk.put("passphrase", passphrase);
    desk.put("repeatedPassphrase", passphrase);
    desk.main()->click();
    if (!QTest::qWaitFor([&] { return desk.dialog.result() == QDialog::Accepted; }))
        qFatal("nothing was backed up");
    return outside.files.files.value(path);
}

} // namespace

class TestBackupDialog : public QObject
{
    Q_OBJECT

private slots:
    void writes_a_backup_and_says_what_is_in_it();
    void wants_the_same_passphrase_twice();
    void shows_a_passphrase_only_while_the_button_is_held();
    void says_what_the_length_is_worth();
    void a_locked_keychain_writes_nothing_and_offers_to_unlock();
    void shows_what_would_become_of_it_before_it_restores();
    void wants_another_passphrase_when_this_one_is_wrong();
    void opens_again_when_another_file_is_named();
    void does_not_restore_what_is_here();
};

void TestBackupDialog::writes_a_backup_and_says_what_is_in_it()
{
    TestWorkspace outside;
    Filled<BackupDialog> desk(outside);
    QSignalSpy done(&desk.dialog, &BackupDialog::backedUp);
    desk.put("passphrase", passphrase);
    desk.put("repeatedPassphrase", passphrase);
    desk.main()->click();
    QVERIFY(!desk.main()->isEnabled());
    QTRY_COMPARE(done.size(), 1);
    const QString sentence = done.first().first().toString();
    QVERIFY2(sentence.contains("3 client") && sentence.contains("3 secret"), qPrintable(sentence));
    QVERIFY(outside.files.files.contains(path));
    QVERIFY(desk.dialog.findChild<QLineEdit *>("passphrase")->text().isEmpty());
}

void TestBackupDialog::wants_the_same_passphrase_twice()
{
    TestWorkspace outside;
    Filled<BackupDialog> desk(outside);
    desk.put("passphrase", passphrase);
    desk.put("repeatedPassphrase", "four words are bitter");
    desk.main()->click();
    QVERIFY(desk.message().contains("differ"));
    desk.put("passphrase", "short");
    desk.put("repeatedPassphrase", "short");
    desk.main()->click();
    QVERIFY(desk.message().contains("too short"));
    QVERIFY(outside.files.files.isEmpty());
    QCOMPARE(outside.secrets.reads(), 0);
}

void TestBackupDialog::shows_a_passphrase_only_while_the_button_is_held()
{
    TestWorkspace outside;
    Filled<BackupDialog> desk(outside);
    auto *button = desk.dialog.findChild<QPushButton *>("reveal");
    for (const char *name : {"passphrase", "repeatedPassphrase"}) {
        auto *field = desk.dialog.findChild<QLineEdit *>(name);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyPress(button, Qt::Key_Space);
        QCOMPARE(field->echoMode(), QLineEdit::Normal);
        QTest::keyRelease(button, Qt::Key_Space);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
    }
}

void TestBackupDialog::says_what_the_length_is_worth()
{
    TestWorkspace outside;
    Filled<BackupDialog> desk(outside);
    auto *hint = desk.dialog.findChild<QLabel *>("passphraseHint");
    QVERIFY(hint->text().startsWith("At least 8"));
    desk.put("passphrase", QString::fromUtf8("müßiger"));
    QCOMPARE(hint->text(), "Too short: 7 of at least 8 characters.");
    desk.put("passphrase", "eight characters"); // sixteen
    QVERIFY(hint->text().startsWith("Long enough"));
    desk.put("passphrase", "fifteen letters");
    QVERIFY(hint->text().startsWith("Short: 15"));
}

void TestBackupDialog::a_locked_keychain_writes_nothing_and_offers_to_unlock()
{
    TestWorkspace outside;
    outside.secrets.lock();
    Filled<BackupDialog> desk(outside);
    QSignalSpy done(&desk.dialog, &BackupDialog::backedUp);
    desk.put("passphrase", passphrase);
    desk.put("repeatedPassphrase", passphrase);
    desk.main()->click();
    QTRY_VERIFY(desk.message().contains("locked"));
    QVERIFY(outside.files.files.isEmpty());
    for (QPushButton *button : desk.dialog.findChildren<QPushButton *>())
        if (button->text() == "&Unlock")
            button->click();
    QTRY_COMPARE(done.size(), 1);
}

void TestBackupDialog::shows_what_would_become_of_it_before_it_restores()
{
    TestWorkspace outside;
    outside.files.files.insert(path, sampleBackup());
    const Result<void> removed = outside.workspace.remove(
        {.removedClients = {outside.client("lab-ci").key}});
    QVERIFY(removed);
    Filled<RestoreDialog> desk(outside);
    QSignalSpy done(&desk.dialog, &RestoreDialog::restored);
    auto *preview = desk.dialog.findChild<QTableView *>("restorePreview");
    QVERIFY(!preview->isVisible());
    desk.put("passphrase", passphrase);
    desk.main()->click();
    QTRY_VERIFY(preview->isVisible());
    QCOMPARE(preview->model()->rowCount(), 9);
    QCOMPARE(desk.main()->text(), "Restore");
    QCOMPARE(outside.workspace.estate().clients().size(), 2);
    desk.main()->click();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(outside.workspace.estate().clients().size(), 3);
    QVERIFY(done.first().first().toString().contains("1 secret"));
    QVERIFY(done.first().last().toBool());
}

void TestBackupDialog::wants_another_passphrase_when_this_one_is_wrong()
{
    TestWorkspace outside;
    outside.files.files.insert(path, sampleBackup());
    Filled<RestoreDialog> desk(outside);
    desk.put("passphrase", "five words");
    desk.main()->click();
    QTRY_VERIFY(!desk.message().isEmpty());
    QVERIFY(desk.main()->isEnabled());
    QCOMPARE(desk.main()->text(), "Open");
    desk.put("passphrase", passphrase);
    desk.main()->click();
    QTRY_VERIFY(desk.dialog.findChild<QTableView *>("restorePreview")->isVisible());
    QVERIFY(desk.message().isEmpty());
}

void TestBackupDialog::opens_again_when_another_file_is_named()
{
    TestWorkspace outside;
    outside.files.files.insert(path, sampleBackup());
    Filled<RestoreDialog> desk(outside);
    desk.put("passphrase", passphrase);
    desk.main()->click();
    auto *preview = desk.dialog.findChild<QTableView *>("restorePreview");
    QTRY_VERIFY(preview->isVisible());
    desk.put("backupPath", "/home/somebody/else.backup");
    QVERIFY(!preview->isVisible());
    QCOMPARE(desk.main()->text(), "Open");
}

void TestBackupDialog::does_not_restore_what_is_here()
{
    TestWorkspace outside;
    outside.files.files.insert(path, sampleBackup());
    Filled<RestoreDialog> desk(outside);
    desk.put("passphrase", passphrase);
    desk.main()->click();
    QTRY_VERIFY(desk.dialog.findChild<QTableView *>("restorePreview")->isVisible());
    QVERIFY(!desk.main()->isEnabled());
}

QTEST_MAIN(TestBackupDialog)
#include "tst_backupdialog.moc"

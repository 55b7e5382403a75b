#include "tests/support/testworkspace.h"
#include "ui/dialogs/firstcontactdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tenantry;

namespace {

QString labels(const QDialog &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(' ');
}

} // namespace

class TestFirstContactDialog : public QObject
{
    Q_OBJECT

private slots:
    void names_the_tenant_and_the_consequence();
    void cancel_is_the_default();
    void agreeing_hands_on_all_targets();
    void known_contacts_can_be_tested_alone();
    void more_than_five_want_their_number_typed();
};

void TestFirstContactDialog::names_the_tenant_and_the_consequence()
{
    const TestWorkspace outside;
    const Theme theme;
    const QList<TestTarget> first{outside.target(SampleEstate::emea)};
    const FirstContactDialog dialog(outside.workspace, theme, first, first, nullptr);
    const QString text = labels(dialog);
    QVERIFY(text.contains("acme-emea does not know this client yet"));
    QVERIFY(text.contains("bot user with TenantAdmin rights"));
    QVERIFY(text.contains("professional licence"));
    QVERIFY(text.contains("audit log"));
    const auto *list = dialog.findChild<QListWidget *>("firstContactList");
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains("EU OAuth client"));
}

void TestFirstContactDialog::cancel_is_the_default()
{
    const TestWorkspace outside;
    const Theme theme;
    const QList<TestTarget> first{outside.target(SampleEstate::emea)};
    QPointer<FirstContactDialog> dialog = new FirstContactDialog(outside.workspace, theme, first,
                                                                 first, nullptr);
    QSignalSpy decided(dialog, &FirstContactDialog::decided);
    dialog->show();
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(decided.size(), 0);
}

void TestFirstContactDialog::agreeing_hands_on_all_targets()
{
    const TestWorkspace outside;
    const Theme theme;
    const QList<TestTarget> first{outside.target(SampleEstate::emea),
                                  outside.target(SampleEstate::lab)};
    FirstContactDialog dialog(outside.workspace, theme, first, first, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy decided(&dialog, &FirstContactDialog::decided);
    dialog.findChild<QPushButton *>("agreeButton")->click();
    QCOMPARE(decided.size(), 1);
    QCOMPARE(decided[0][0].value<QList<TestTarget>>(), first);
    QCOMPARE(decided[0][1].toBool(), true);
    QVERIFY(!dialog.findChild<QPushButton *>("knownOnlyButton"));
}

void TestFirstContactDialog::known_contacts_can_be_tested_alone()
{
    const TestWorkspace outside;
    const Theme theme;
    const TestTarget known = outside.target(SampleEstate::emea);
    const TestTarget fresh = outside.target(SampleEstate::lab);
    FirstContactDialog dialog(outside.workspace, theme, {known, fresh}, {fresh}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy decided(&dialog, &FirstContactDialog::decided);
    dialog.findChild<QPushButton *>("knownOnlyButton")->click();
    QCOMPARE(decided[0][0].value<QList<TestTarget>>(), QList<TestTarget>{known});
    QCOMPARE(decided[0][1].toBool(), false);
}

void TestFirstContactDialog::more_than_five_want_their_number_typed()
{
    const TestWorkspace outside;
    const Theme theme;
    const QList<TestTarget> first(6, outside.target(SampleEstate::emea));
    FirstContactDialog dialog(outside.workspace, theme, first, first, nullptr);
    auto *agree = dialog.findChild<QPushButton *>("agreeButton");
    auto *count = dialog.findChild<QLineEdit *>("firstContactCount");
    QVERIFY(!agree->isEnabled());
    count->setText("5");
    QVERIFY(!agree->isEnabled());
    count->setText("6");
    QVERIFY(agree->isEnabled());
}

QTEST_MAIN(TestFirstContactDialog)
#include "tst_firstcontactdialog.moc"

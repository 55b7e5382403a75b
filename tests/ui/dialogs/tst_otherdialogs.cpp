#include "tests/support/testworkspace.h"
#include "ui/dialogs/addsubscriptiondialog.h"
#include "ui/dialogs/addtenantdialog.h"
#include "ui/dialogs/replacesecretdialog.h"
#include "ui/secretclipboard.h"
#include "ui/widgets/messagearea.h"
#include "ui/widgets/secretedit.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tenantry;

namespace {

/// Keeps a dialog on the stack alive although it closes.
template <typename Dialog>
void keep(Dialog &dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
}

QPushButton *mainButton(const QDialog &dialog)
{
    return dialog.findChild<QPushButton *>("mainButton");
}

} // namespace

class TestOtherDialogs : public QObject
{
    Q_OBJECT

private slots:
    void a_subscription_is_added_with_its_licence_number();
    void a_subscription_that_is_there_is_told_of();
    void several_tenants_are_added_at_once();
    void one_bad_host_adds_none();
    void the_first_tenant_brings_its_subscription();
    void a_replaced_secret_is_stored();
    void the_secret_of_another_client_is_not_taken();
};

void TestOtherDialogs::a_subscription_is_added_with_its_licence_number()
{
    TestWorkspace outside;
    const Theme theme;
    AddSubscriptionDialog dialog(outside.workspace, theme, nullptr);
    keep(dialog);
    QTest::keyClicks(dialog.findChild<QLineEdit *>("subscriptionName"), "Northwind");
    QTest::keyClicks(dialog.findChild<QLineEdit *>("licenceNumber"), "9999 0000");
    QTest::keyClick(&dialog, Qt::Key_Return);
    const Subscription *added = outside.workspace.estate().subscriptionByName(u"Northwind");
    QVERIFY(added);
    QCOMPARE(added->licenceNumber, "9999 0000");
    QCOMPARE(added->entitlement, Entitlement::MultipleTenants);
    QVERIFY(!dialog.isVisible());
}

void TestOtherDialogs::a_subscription_that_is_there_is_told_of()
{
    TestWorkspace outside;
    const Theme theme;
    AddSubscriptionDialog dialog(outside.workspace, theme, nullptr);
    keep(dialog);
    QTest::keyClicks(dialog.findChild<QLineEdit *>("subscriptionName"), "Contoso");
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.messages().texts().join(' ').contains("Contoso"));
}

void TestOtherDialogs::several_tenants_are_added_at_once()
{
    TestWorkspace outside;
    const Theme theme;
    AddTenantDialog dialog(outside.workspace, theme, SubscriptionKey{"contoso"}, nullptr);
    keep(dialog);
    dialog.findChild<QPlainTextEdit *>("tenantHosts")
        ->setPlainText(
            "https://one.eu.qlikcloud.com/\ntwo.us.qlikcloud.com, three.ap.qlikcloud.com");
    QCOMPARE(mainButton(dialog)->text(), "Add 3 tenant(s)");
    mainButton(dialog)->click();
    QVERIFY(outside.workspace.estate().tenantByHost(u"one.eu.qlikcloud.com"));
    QVERIFY(outside.workspace.estate().tenantByHost(u"three.ap.qlikcloud.com"));
    QCOMPARE(outside.workspace.estate().tenants().size(), 7);
}

void TestOtherDialogs::one_bad_host_adds_none()
{
    TestWorkspace outside;
    const Theme theme;
    AddTenantDialog dialog(outside.workspace, theme, SubscriptionKey{"contoso"}, nullptr);
    keep(dialog);
    dialog.findChild<QPlainTextEdit *>("tenantHosts")
        ->setPlainText("one.eu.qlikcloud.com evil.example");
    mainButton(dialog)->click();
    QVERIFY(dialog.messages().texts().join(' ').contains("evil.example"));
    QCOMPARE(outside.workspace.estate().tenants().size(), 4);
}

void TestOtherDialogs::the_first_tenant_brings_its_subscription()
{
    TestWorkspace outside;
    QVERIFY(outside.workspace.apply(
        {.removedSubscriptions = {SubscriptionKey{"contoso"}, SubscriptionKey{"fabrikam"}}}));
    const Theme theme;
    AddTenantDialog dialog(outside.workspace, theme, {}, nullptr);
    keep(dialog);
    dialog.findChild<QPlainTextEdit *>("tenantHosts")->setPlainText("one.eu.qlikcloud.com");
    dialog.findChild<QComboBox *>("subscription")->setEditText("Northwind");
    mainButton(dialog)->click();
    const Tenant *tenant = outside.workspace.estate().tenantByHost(u"one.eu.qlikcloud.com");
    QVERIFY(tenant);
    QCOMPARE(outside.workspace.estate().subscription(tenant->subscription)->name, "Northwind");
}

void TestOtherDialogs::a_replaced_secret_is_stored()
{
    TestWorkspace outside;
    const Theme theme;
    SecretClipboard clipboard(outside.clock, *QGuiApplication::clipboard());
    const Client before = outside.client("eu-main");
    ReplaceSecretDialog dialog(outside.workspace, clipboard, theme, before.key, nullptr);
    keep(dialog);
    QSignalSpy replaced(&dialog, &ReplaceSecretDialog::replaced);
    QGuiApplication::clipboard()->setText(QString(64, 'f'));
    auto *secret = dialog.findChild<SecretEdit *>("clientSecret");
    QTest::keySequence(secret, QKeySequence::Paste);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE(replaced.size(), 1);
    QVERIFY(outside.client("eu-main").secretSlot != before.secretSlot);
    QVERIFY(secret->text().isEmpty());
}

void TestOtherDialogs::the_secret_of_another_client_is_not_taken()
{
    TestWorkspace outside;
    const Theme theme;
    SecretClipboard clipboard(outside.clock, *QGuiApplication::clipboard());
    ReplaceSecretDialog dialog(outside.workspace, clipboard, theme, outside.client("eu-main").key,
                               nullptr);
    keep(dialog);
    QGuiApplication::clipboard()->setText(QString(32, 'd') + "\n" + QString(64, 'f'));
    auto *secret = dialog.findChild<SecretEdit *>("clientSecret");
    QTest::keySequence(secret, QKeySequence::Paste);
    QVERIFY(secret->text().isEmpty());
    QVERIFY(dialog.messages().texts().join(' ').contains("another client"));
}

QTEST_MAIN(TestOtherDialogs)
#include "tst_otherdialogs.moc"

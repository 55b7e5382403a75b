#include "tests/support/testworkspace.h"
#include "ui/dialogs/addclientdialog.h"
#include "ui/secretclipboard.h"
#include "ui/widgets/messagearea.h"
#include "ui/widgets/secretedit.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace tenantry;

namespace {

const QString freshId(32, 'd');
const QString freshSecret(64, 'e');

/// The dialog over a test workspace.
struct Desk
{
    explicit Desk(const ClientPlace &place = {SubscriptionKey{"contoso"}, "us", {}})
        : clipboard(outside.clock, *QGuiApplication::clipboard())
        , dialog(new AddClientDialog(outside.workspace, clipboard, theme, place, nullptr))
        , added(dialog, &AddClientDialog::added)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false); // looked at after it has closed
        dialog->show();
    }
    ~Desk() { delete dialog; }

    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keySequence(field<QLineEdit>("clientId"), QKeySequence::Paste);
    }
    template <typename Widget>
    Widget *field(const QString &name)
    {
        return dialog->findChild<Widget *>(name);
    }
    void enter() { QTest::keyClick(dialog, Qt::Key_Return); }
    QString message() { return dialog->messages().texts().join(' '); }

    TestWorkspace outside;
    Theme theme;
    SecretClipboard clipboard;
    QPointer<AddClientDialog> dialog;
    QSignalSpy added;
};

} // namespace

class TestAddClientDialog : public QObject
{
    Q_OBJECT

private slots:
    void one_paste_and_enter_add_a_client_data();
    void one_paste_and_enter_add_a_client();
    void the_secret_is_never_shown();
    void a_new_subscription_and_tenant_are_added_along();
    void nothing_is_added_along_until_the_secret_is_stored();
    void a_locked_keychain_keeps_what_was_entered();
    void an_id_as_secret_is_refused_with_a_sentence();
    void a_paste_without_a_client_says_so();
    void a_tenants_host_in_the_paste_chooses_the_tenant();
};

void TestAddClientDialog::one_paste_and_enter_add_a_client_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("two lines") << freshSecret + "\n" + freshId;
    QTest::newRow("JSON") << R"({"client_secret":")" + freshSecret + R"(","client_id":")" + freshId
                                 + R"("})";
    QTest::newRow(".env") << "QLIK_CLIENT_ID=" + freshId
                                 + "\r\nexport QLIK_CLIENT_SECRET=" + freshSecret;
    QTest::newRow("YAML") << "oauth-client-id: " + freshId
                                 + "\noauth-client-secret: " + freshSecret;
    QTest::newRow("curl") << "curl -d '{\"client_id\":\"" + freshId + "\",\"client_secret\":\""
                                 + freshSecret
                                 + "\"}' https://register.us.qlikcloud.com/oauth/token";
}

void TestAddClientDialog::one_paste_and_enter_add_a_client()
{
    QFETCH(QString, text);
    Desk desk;
    desk.paste(text);
    QCOMPARE(desk.field<QLineEdit>("clientId")->text(), freshId);
    desk.enter();
    QTRY_COMPARE(desk.added.size(), 1);
    const Client &client = desk.outside.client("us-main");
    QCOMPARE(client.clientId, freshId);
    QCOMPARE(client.regionCode, "us");
    QCOMPARE(client.tier, Tier::Region);
    QCOMPARE(desk.outside.secrets.count(), 4);
    QVERIFY(desk.outside.http.sent.empty()); // adding alone contacts nobody
}

void TestAddClientDialog::the_secret_is_never_shown()
{
    Desk desk;
    desk.paste(freshId + "\n" + freshSecret);
    auto *secret = desk.field<SecretEdit>("clientSecret");
    QVERIFY(secret->displayText() != freshSecret);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    desk.enter();
    QTRY_COMPARE(desk.added.size(), 1);
    QVERIFY(secret->text().isEmpty());
    for (const QLabel *label : desk.dialog->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(freshSecret));
}

void TestAddClientDialog::a_new_subscription_and_tenant_are_added_along()
{
    Desk desk(ClientPlace{});
    desk.paste(freshId + "\n" + freshSecret);
    desk.field<QRadioButton>("tier-tenant")->setChecked(true);
    desk.field<QComboBox>("subscription")->setEditText("Northwind");
    desk.field<QComboBox>("tenant")->setEditText("https://northwind.sg.qlikcloud.com/");
    desk.enter();
    QTRY_COMPARE(desk.added.size(), 1);
    const Tenant &tenant = desk.outside.tenant("northwind.sg.qlikcloud.com");
    QCOMPARE(desk.outside.client("northwind").tenant, tenant.key);
    QCOMPARE(desk.outside.workspace.estate().subscription(tenant.subscription)->name, "Northwind");
}

void TestAddClientDialog::nothing_is_added_along_until_the_secret_is_stored()
{
    Desk desk(ClientPlace{});
    desk.paste(freshId + "\n" + freshSecret);
    desk.field<QComboBox>("subscription")->setEditText("Northwind");
    desk.outside.secrets.lock();
    desk.enter();
    QTRY_VERIFY(!desk.message().isEmpty());
    const Workspace &workspace = desk.outside.workspace;
    QVERIFY(!workspace.estate().subscriptionByName(u"Northwind"));
    desk.outside.secrets.unlock({});
    desk.enter();
    QTRY_COMPARE(desk.added.size(), 1);
    QVERIFY(workspace.estate().subscriptionByName(u"Northwind"));
    QVERIFY(desk.outside.workspace.undo()); // one deed
    QVERIFY(!workspace.estate().subscriptionByName(u"Northwind"));
}

void TestAddClientDialog::a_locked_keychain_keeps_what_was_entered()
{
    Desk desk;
    desk.paste(freshId + "\n" + freshSecret);
    desk.outside.secrets.lock();
    desk.enter();
    QTRY_VERIFY(desk.message().contains("locked"));
    QCOMPARE(desk.field<QLineEdit>("clientId")->text(), freshId);
    QCOMPARE(desk.field<SecretEdit>("clientSecret")->text(), freshSecret);
    QCOMPARE(desk.outside.workspace.estate().clients().size(), 3);
    desk.outside.secrets.unlock({});
    desk.enter();
    QTRY_COMPARE(desk.added.size(), 1);
}

void TestAddClientDialog::an_id_as_secret_is_refused_with_a_sentence()
{
    Desk desk;
    desk.field<QLineEdit>("clientId")->setText(freshId);
    desk.field<SecretEdit>("clientSecret")->setText(freshId);
    desk.enter();
    QVERIFY(desk.message().contains("client ID, not a client secret"));
    QCOMPARE(desk.added.size(), 0);
    QCOMPARE(desk.outside.secrets.count(), 3);
}

void TestAddClientDialog::a_paste_without_a_client_says_so()
{
    Desk desk;
    desk.paste("nothing of use");
    QVERIFY(desk.field<QLabel>("pasteHint")->text().contains("No client ID"));
    QCOMPARE(desk.field<QLineEdit>("clientId")->text(), "nothing of use");
}

void TestAddClientDialog::a_tenants_host_in_the_paste_chooses_the_tenant()
{
    Desk desk(ClientPlace{});
    desk.paste("server: https://" + SampleEstate::lab + "\noauth-client-id: " + freshId
               + "\noauth-client-secret: " + freshSecret);
    QCOMPARE(desk.field<QComboBox>("tenant")->currentText(), SampleEstate::lab);
    QCOMPARE(desk.field<QComboBox>("subscription")->currentText(), "Fabrikam");
    QCOMPARE(desk.field<QComboBox>("region")->currentData().toString(), "eu");
}

QTEST_MAIN(TestAddClientDialog)
#include "tst_addclientdialog.moc"

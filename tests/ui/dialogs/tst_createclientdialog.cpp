#include "tests/support/testworkspace.h"
#include "ui/dialogs/createclientdialog.h"
#include "ui/secretclipboard.h"
#include "ui/widgets/messagearea.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace tenantry;

namespace {

const QString freshId(32, 'd');
const QString freshSecret(64, 'e');

/// The dialog over a test workspace, and a browser that only remembers.
struct Desk : QObject
{
    Q_OBJECT

public:
    explicit Desk(const ClientPlace &place)
        : clipboard(outside.clock, *QGuiApplication::clipboard())
        , dialog(outside.workspace, clipboard, theme, place, nullptr)
        , added(&dialog, &ClientDialog::added)
    {
        QDesktopServices::setUrlHandler("https", this, "browse");
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
    }
    ~Desk() override { QDesktopServices::unsetUrlHandler("https"); }

    template <typename Widget>
    Widget *field(const QString &name)
    {
        return dialog.findChild<Widget *>(name);
    }
    QString told() { return dialog.messages().texts().join(' '); }

    TestWorkspace outside;
    Theme theme;
    SecretClipboard clipboard;
    CreateClientDialog dialog;
    QSignalSpy added;
    QList<QUrl> browsed;

public slots:
    void browse(const QUrl &url) { browsed.append(url); }
};

} // namespace

class TestCreateClientDialog : public QObject
{
    Q_OBJECT

private slots:
    void opens_a_page_only_when_it_is_told_to();
    void follows_the_tier_that_is_chosen();
    void takes_a_paste_anywhere_and_enter_stores_the_client();
    void a_tenant_that_is_chosen_brings_its_subscription();
    void says_that_there_is_a_region_level_client_and_offers_a_new_secret();
    void lets_the_client_be_typed();
};

void TestCreateClientDialog::opens_a_page_only_when_it_is_told_to()
{
    Desk desk({SubscriptionKey{"contoso"}, "us", {}});
    QCOMPARE(desk.field<QLineEdit>("page")->text(), "https://account.myqlik.qlik.com/account");
    QVERIFY(desk.browsed.isEmpty());

    desk.field<QPushButton>("openPage")->click();
    desk.field<QPushButton>("copyPage")->click();

    QCOMPARE(desk.browsed, QList{QUrl("https://account.myqlik.qlik.com/account")});
    QCOMPARE(QGuiApplication::clipboard()->text(), "https://account.myqlik.qlik.com/account");
    QVERIFY(desk.outside.http.sent.empty());
    QCOMPARE(desk.outside.secrets.reads(), 0);
}

void TestCreateClientDialog::follows_the_tier_that_is_chosen()
{
    Desk desk({SubscriptionKey{"contoso"}, "us", {}});
    const auto *steps = desk.field<QLabel>("steps");
    desk.field<QRadioButton>("tier-tenant")->setChecked(true);
    QVERIFY(steps->text().contains("Trusted"));
    QVERIFY(!desk.field<QPushButton>("openPage")->isEnabled());

    desk.field<QComboBox>("tenant")->setEditText(SampleEstate::lab);
    desk.field<QPushButton>("openPage")->click();

    QCOMPARE(desk.browsed, QList{QUrl("https://fabrikam-lab.eu.qlikcloud.com/console/")});
    desk.field<QRadioButton>("tier-organization")->setChecked(true);
    QVERIFY(desk.field<QLineEdit>("page")->text().contains("console.qlikcloud.com"));
    QVERIFY(!steps->text().contains("Trusted"));
}

void TestCreateClientDialog::takes_a_paste_anywhere_and_enter_stores_the_client()
{
    Desk desk({SubscriptionKey{"contoso"}, "us", {}});
    QVERIFY(!desk.field<QLineEdit>("clientId")->isVisible());
    QGuiApplication::clipboard()->setText(freshId + "\n" + freshSecret);

    QTest::keySequence(desk.field<QPushButton>("openPage"), QKeySequence::Paste);
    QCOMPARE(desk.field<QLineEdit>("clientId")->text(), freshId);
    QVERIFY(desk.field<QLineEdit>("clientId")->isVisible());
    QTest::keyClick(&desk.dialog, Qt::Key_Return);

    QTRY_COMPARE(desk.added.size(), 1);
    QCOMPARE(desk.outside.client("us-main").clientId, freshId);
    QCOMPARE(desk.outside.secrets.count(), 4);
    QVERIFY(desk.outside.http.sent.empty());
}

void TestCreateClientDialog::a_tenant_that_is_chosen_brings_its_subscription()
{
    Desk desk({SubscriptionKey{"contoso"}, "us", {}, Tier::Tenant});
    auto *tenant = desk.field<QComboBox>("tenant");
    QVERIFY(tenant->currentText().isEmpty());
    while (tenant->currentText() != SampleEstate::lab)
        QTest::keyClick(tenant, Qt::Key_Down);
    QCOMPARE(desk.field<QComboBox>("subscription")->currentText(), "Fabrikam");
}

void TestCreateClientDialog::says_that_there_is_a_region_level_client_and_offers_a_new_secret()
{
    Desk desk({SubscriptionKey{"contoso"}, "eu", {}});
    QSignalSpy wanted(&desk.dialog, &CreateClientDialog::replacementWanted);
    QVERIFY(desk.told().contains("already: “eu-main”"));
    auto *region = desk.field<QComboBox>("region");
    region->setCurrentIndex(region->findData("us"));
    QVERIFY(desk.told().isEmpty());
    region->setCurrentIndex(region->findData("eu"));

    desk.dialog.messages().findChildren<QPushButton *>().first()->click();

    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<ClientKey>(), desk.outside.client("eu-main").key);
    QVERIFY(!desk.dialog.isVisible());
}

void TestCreateClientDialog::lets_the_client_be_typed()
{
    Desk desk({SubscriptionKey{"contoso"}, "us", {}});
    desk.field<QPushButton>("typeButton")->click();
    QCOMPARE(desk.dialog.focusWidget(), desk.field<QLineEdit>("clientId"));
    QTest::keyClick(&desk.dialog, Qt::Key_Return);
    QVERIFY(desk.told().contains("client secret is empty"));
}

QTEST_MAIN(TestCreateClientDialog)
#include "tst_createclientdialog.moc"

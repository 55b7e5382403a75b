#include "tests/support/testworkspace.h"
#include "ui/dialogs/discoverydialog.h"
#include "ui/widgets/messagearea.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace tenantry;

namespace {

constexpr char list[] = R"({"data":[
    {"id":"1","name":"acme-emea","status":"active","licenseNumber":"9999000000001204",
     "hostnames":["k3x9q7abcd12efg.eu.qlikcloud.com","acme-emea.eu.qlikcloud.com"]},
    {"id":"2","name":"Lab two","status":"active","licenseNumber":"9999000000009999",
     "hostnames":["s-two.eu.qlikcloud.com","two.eu.qlikcloud.com"]}]})";

/// The dialog over a test workspace whose console answers with `list`.
struct Desk
{
    explicit Desk(int status = 200)
    {
        outside.http.answer = [this, status](const HttpRequest &request) -> Result<HttpResponse> {
            if (request.url.path() != "/api/core/tenants")
                return healthyCloud(request);
            const bool isFiltered = request.url.query().contains("filter");
            return ScriptedTransport::json(status == 400 && isFiltered ? 200 : status, list);
        };
    }
    void open()
    {
        dialog = std::make_unique<DiscoveryDialog>(outside.workspace, theme, ClientKey(), nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }
    QPushButton *button() const { return dialog->findChild<QPushButton *>("mainButton"); }
    QAbstractItemModel *rows() const
    {
        return dialog->findChild<QTreeView *>("discoveryTree")->model();
    }
    QString counts() const { return dialog->findChild<QLabel *>("discoveryCounts")->text(); }
    QString told() const { return dialog->messages().texts().join(' '); }
    const Tenant *two() const
    {
        return outside.workspace.estate().tenantByHost(u"two.eu.qlikcloud.com");
    }

    TestWorkspace outside;
    Theme theme;
    std::unique_ptr<DiscoveryDialog> dialog;
};

} // namespace

class TestDiscoveryDialog : public QObject
{
    Q_OBJECT

private slots:
    void lists_at_once_and_enter_imports_it_as_one_deed();
    void shows_only_changes();
    void waits_for_the_choice_between_several_clients();
    void asks_for_the_subscription_id_where_the_console_does();
    void says_why_nothing_could_be_listed();
    void goes_on_when_the_keychain_is_unlocked();
    void says_how_far_it_is_when_it_takes_long();
    void cancel_ends_the_requests();
};

void TestDiscoveryDialog::lists_at_once_and_enter_imports_it_as_one_deed()
{
    Desk desk;
    desk.open();
    QSignalSpy imported(desk.dialog.get(), &DiscoveryDialog::imported);
    QTRY_COMPARE(desk.rows()->rowCount(), 2);
    QCOMPARE(desk.counts(), "1 new · 1 changed · 2 vanished");
    QVERIFY(!desk.two());

    QTest::keyClick(desk.dialog->findChild<QTreeView *>("discoveryTree"), Qt::Key_Return);

    QCOMPARE(imported.size(), 1);
    QCOMPARE(imported.first().first().toInt(), 4);
    QVERIFY(desk.two());
    QVERIFY(desk.outside.tenant(SampleEstate::us).vanishedAt.isValid());
    QVERIFY(desk.outside.workspace.undo());
    QVERIFY(!desk.two());
    QVERIFY(!desk.outside.tenant(SampleEstate::us).vanishedAt.isValid());
}

void TestDiscoveryDialog::shows_only_changes()
{
    Desk desk;
    desk.open();
    QTRY_COMPARE(desk.rows()->rowCount(), 2);
    desk.button()->click();
    desk.open();
    QTRY_COMPARE(desk.counts(), "4 as before");
    QVERIFY(!desk.button()->isEnabled());
    desk.dialog->findChild<QCheckBox *>("onlyChanges")->setChecked(true);
    QCOMPARE(desk.rows()->rowCount(), 0);
}

void TestDiscoveryDialog::waits_for_the_choice_between_several_clients()
{
    Desk desk;
    Client second = desk.outside.client("org");
    second.key = ClientKey{"second"};
    second.name = "second-org";
    QVERIFY(desk.outside.workspace.apply({.clients = {second}}));
    desk.open();
    QVERIFY(!desk.button()->isEnabled());
    QVERIFY(desk.outside.http.sent.empty());
    desk.dialog->findChild<QComboBox *>("discoveryClient")->setCurrentIndex(0);
    QVERIFY(desk.outside.http.sent.empty()); // a choice alone contacts nobody
    desk.button()->click();
    QTRY_COMPARE(desk.rows()->rowCount(), 2);
}

void TestDiscoveryDialog::asks_for_the_subscription_id_where_the_console_does()
{
    Desk desk(400);
    desk.open();
    QTRY_VERIFY(desk.told().contains("ID of a subscription"));
    auto *id = desk.dialog->findChild<QLineEdit *>("subscriptionId");
    QVERIFY(id->hasFocus() || desk.dialog->focusWidget() == id);
    QTest::keyClicks(id, "6500aa");
    QTest::keyClick(id, Qt::Key_Return);
    QTRY_COMPARE(desk.rows()->rowCount(), 2);
    QCOMPARE(desk.told(), "");
    QVERIFY(!desk.two()); // the Enter listed, and did not import
}

void TestDiscoveryDialog::says_why_nothing_could_be_listed()
{
    Desk desk(403);
    desk.open();
    QTRY_VERIFY(desk.told().contains("does not let this client list tenants"));
    QCOMPARE(desk.button()->text(), "List");
    QVERIFY(desk.button()->isEnabled());
}

void TestDiscoveryDialog::goes_on_when_the_keychain_is_unlocked()
{
    Desk desk;
    desk.outside.secrets.lock();
    desk.open();
    QTRY_VERIFY(!desk.told().isEmpty());
    desk.dialog->messages().findChildren<QPushButton *>().first()->click();
    QTRY_COMPARE(desk.rows()->rowCount(), 2);
    QCOMPARE(desk.told(), "");
}

void TestDiscoveryDialog::says_how_far_it_is_when_it_takes_long()
{
    Desk desk;
    desk.outside.http.isHolding = true;
    desk.open();
    const auto *progress = desk.dialog->findChild<QLabel *>("dialogProgress");
    QVERIFY(!progress->isVisible());
    QVERIFY(!desk.button()->isEnabled());
    QTRY_VERIFY(progress->isVisible());
    QVERIFY(progress->text().contains("console"));
}

void TestDiscoveryDialog::cancel_ends_the_requests()
{
    Desk desk;
    desk.outside.http.isHolding = true;
    desk.open();
    QTRY_COMPARE(desk.outside.http.inFlight(), 1);
    QTest::keyClick(desk.dialog.get(), Qt::Key_Escape);
    QVERIFY(!desk.dialog->isVisible());
    QCOMPARE(desk.outside.http.inFlight(), 0);
}

QTEST_MAIN(TestDiscoveryDialog)
#include "tst_discoverydialog.moc"

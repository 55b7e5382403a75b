#include "tests/support/testworkspace.h"
#include "ui/dialogs/addclientdialog.h"
#include "ui/dialogs/createclientdialog.h"
#include "ui/dialogs/discoverydialog.h"
#include "ui/mainwindow.h"
#include "ui/widgets/messagearea.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeView>

using namespace tenantry;

namespace {

constexpr char list[] = R"({"data":[
    {"id":"2","name":"Lab two","status":"active","licenseNumber":"9999000000009999",
     "hostnames":["s-two.eu.qlikcloud.com","two.eu.qlikcloud.com"]}]})";

/// The main window over an estate with nothing in it.
struct Desk
{
    Desk()
    {
        outside.estates.stored = {};
        const Result<void> opened = outside.workspace.open();
        Q_ASSERT(opened);
        outside.http.answer = [](const HttpRequest &request) -> Result<HttpResponse> {
            if (request.url.path() == "/api/core/tenants")
                return ScriptedTransport::json(200, list);
            return healthyCloud(request);
        };
        window = std::make_unique<MainWindow>(outside.workspace, theme, WindowOptions{});
        window->show();
    }
    QAction *action(const QString &name) const { return window->findChild<QAction *>(name); }
    MessageArea &messages() const
    {
        return *window->findChild<MessageArea *>("messageArea", Qt::FindChildrenRecursively);
    }
    QString told() const { return messages().texts().join(' '); }
    /// Presses the button of the message that says this.
    void press(const QString &text) const
    {
        for (QPushButton *button : messages().findChildren<QPushButton *>())
            if (button->text().remove('&').contains(text) && button->isVisibleTo(&messages()))
                return button->click();
        QFAIL(qPrintable("there is no button " + text));
    }
    const Tenant *two() const
    {
        return outside.workspace.estate().tenantByHost(u"two.eu.qlikcloud.com");
    }

    TestWorkspace outside;
    Theme theme;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestDiscoveryDesk : public QObject
{
    Q_OBJECT

private slots:
    void asks_for_an_organization_level_client_where_there_is_none();
    void takes_a_whole_organization_in_six_steps();
    void says_nothing_of_an_import_that_was_taken_back();
};

void TestDiscoveryDesk::asks_for_an_organization_level_client_where_there_is_none()
{
    Desk desk;
    desk.action("discover")->trigger();
    QVERIFY(desk.told().contains("Only an organization-level client can list tenants"));
    QVERIFY(desk.outside.http.sent.empty());
    desk.press("Add an organization-level client");
    auto *dialog = desk.window->findChild<AddClientDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QRadioButton *>("tier-organization")->isChecked());
    dialog->close();
    desk.action("discover")->trigger();
    desk.press("Make one");
    auto *guide = desk.window->findChild<CreateClientDialog *>();
    QVERIFY(guide);
    QVERIFY(guide->findChild<QRadioButton *>("tier-organization")->isChecked());
}

void TestDiscoveryDesk::takes_a_whole_organization_in_six_steps()
{
    Desk desk;
    QGuiApplication::clipboard()->setText(QString(32, 'd') + "\n" + QString(64, 'f'));
    desk.action("addClient")->trigger();
    auto *adding = desk.window->findChild<AddClientDialog *>();
    QVERIFY(adding);
    QTest::keySequence(adding->focusWidget(), QKeySequence::Paste);
    adding->findChild<QRadioButton *>("tier-organization")->click();
    QTest::keyClick(adding, Qt::Key_Return);
    QTRY_COMPARE(desk.outside.workspace.estate().clients().size(), 1);
    QTRY_VERIFY(desk.told().contains("can list the tenants"));

    desk.action("discover")->trigger();
    auto *dialog = desk.window->findChild<DiscoveryDialog *>();
    QVERIFY(dialog);
    auto *tree = dialog->findChild<QTreeView *>("discoveryTree");
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    QTest::keyClick(tree, Qt::Key_Return);

    QVERIFY(desk.two());
    QVERIFY(desk.told().contains("imported"));
    for (const ScriptedTransport::Sent &sent : desk.outside.http.sent)
        QCOMPARE(sent.url.host(), "console.qlikcloud.com");
    desk.press("Undo");
    QVERIFY(!desk.two());
    QVERIFY(!desk.told().contains("imported"));
}

void TestDiscoveryDesk::says_nothing_of_an_import_that_was_taken_back()
{
    Desk desk;
    QVERIFY(desk.outside.workspace.apply({.clients = {SampleEstate().client("org")}}));
    desk.action("discover")->trigger();
    auto *tree = desk.window->findChild<QTreeView *>("discoveryTree");
    QVERIFY(tree);
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    QTest::keyClick(tree, Qt::Key_Return);
    QVERIFY(desk.told().contains("imported"));

    desk.action("undo")->trigger();

    QVERIFY(!desk.two());
    QVERIFY(!desk.told().contains("imported"));
}

QTEST_MAIN(TestDiscoveryDesk)
#include "tst_discoverydesk.moc"

#include "tests/support/modeltext.h"
#include "tests/support/testworkspace.h"
#include "ui/actions.h"
#include "ui/licences/licencespane.h"
#include "ui/models/tenantfilter.h"
#include "ui/selection.h"
#include "ui/views/tenanttable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagearea.h"
#include "ui/widgets/sortedtable.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace tenantry;

namespace {

/// A cloud whose tenants list the region-level client's bot.
Result<HttpResponse> licensedCloud(const HttpRequest &request)
{
    if (request.url.path() == "/api/v1/licenses/overview")
        return ScriptedTransport::json(
            200, R"({"allotments":[{"name":"professional","units":100,"unitsUsed":7}]})");
    if (request.url.path() != "/api/v1/licenses/assignments")
        return healthyCloud(request);
    return ScriptedTransport::json(200, R"({"data":[{"subject":"qlikbot\\)" + QByteArray(32, 'a')
                                            + R"(","type":"professional","created":)"
                                              R"("2026-03-02T09:00:00Z"}],"links":{}})");
}

/// The pane with what it stands in; the bots of two tenants are known, in two subscriptions.
struct Bench
{
    Bench()
    {
        outside.http.answer = licensedCloud;
        for (const QString host : {SampleEstate::emea, SampleEstate::lab}) {
            const TestTarget target = outside.target(host);
            Contact contact;
            contact.client = target.client;
            contact.tenant = target.tenant;
            contact.state = ContactState::BotKnown;
            contact.bot.name = "bot of " + host.section('.', 0, 0);
            const Result<void> applied = outside.workspace.apply({.contacts = {contact}});
            Q_ASSERT(applied);
        }
        pane.show();
    }

    QStringList rows(const char *name)
    {
        return modelText(*pane.findChild<SortedTable *>(name)->model());
    }
    QPushButton *button(const char *name) { return pane.findChild<QPushButton *>(name); }
    QString text(const char *name) { return pane.findChild<QLabel *>(name)->text(); }
    QString message() { return messages.texts().value(0); }

    TestWorkspace outside;
    Theme theme;
    Actions actions{theme};
    TenantModel tenants{outside.workspace};
    TenantFilter filter{outside.workspace, tenants};
    TenantTable table{filter, theme};
    Selection selection{outside.workspace, tenants, filter, table};
    MessageArea messages{theme};
    QWidget window;
    LicencesPane pane{{outside.workspace, theme, actions, selection, messages, window}};
};

} // namespace

class TestLicencesPane : public QObject
{
    Q_OBJECT

private slots:
    void advises_on_each_subscription_and_asks_nobody();
    void shows_which_bots_hold_a_licence_when_it_is_told_to_look();
    void asks_all_that_are_chosen();
    void asks_nobody_where_no_bot_is_known();
    void a_look_can_be_cancelled();
    void unlocks_the_keychain_and_goes_on();
    void follows_the_estate();
    void goes_by_tab_from_the_list_to_the_button();
    void says_what_to_do_where_nothing_is_yet();
};

void TestLicencesPane::advises_on_each_subscription_and_asks_nobody()
{
    Bench bench;

    QCOMPARE(bench.rows("adviceList").join('\n'), "Contoso | region-level | 1 | 2 | 3 | -1 | –\n"
                                                  "Fabrikam | tenant-level | 1 | 1 | 1 | 0 | –");
    QCOMPARE(bench.text("adviceSentence"), "Use one region-level client per region.");
    QVERIFY(bench.text("newerLicenceRule").contains("documented"));
    QTRY_COMPARE(bench.rows("botList").size(), 2);
    QVERIFY(bench.outside.http.sent.empty());
    QCOMPARE(bench.outside.secrets.reads(), 0);
}

void TestLicencesPane::shows_which_bots_hold_a_licence_when_it_is_told_to_look()
{
    Bench bench;

    bench.button("lookButton")->click();

    QTRY_VERIFY(bench.message().contains("1 tenant answered"));
    QCOMPARE(bench.rows("adviceList").first().section(" | ", -1), "1");
    const QStringList cells = bench.rows("botList").first().split(" | ");
    QCOMPARE(cells.mid(0, 3), QStringList({"acme-emea", "eu-main", "bot of acme-emea"}));
    QVERIFY(cells[4].startsWith("yes, since"));
    QVERIFY(bench.text("allotment").contains("100 professional licences"));
    for (const ScriptedTransport::Sent &sent : bench.outside.http.sent)
        QCOMPARE(sent.url.host(), SampleEstate::emeaSystemHost);
}

void TestLicencesPane::asks_all_that_are_chosen()
{
    Bench bench;

    bench.pane.findChild<SortedTable *>("adviceList")->selectAll();
    QVERIFY(bench.text("lookText").contains("2 tenants"));
    bench.button("lookButton")->click();

    QTRY_VERIFY(bench.message().contains("2 tenants answered"));
    QCOMPARE(bench.rows("adviceList").last().section(" | ", -1), "0");
}

void TestLicencesPane::asks_nobody_where_no_bot_is_known()
{
    Bench bench;
    Contact contact = bench.outside.workspace.estate().contacts().first();
    contact.state = ContactState::TokenOnly;
    QVERIFY(bench.outside.workspace.apply({.contacts = {contact}}));

    QTRY_VERIFY(!bench.button("lookButton")->isEnabled());
    QVERIFY(bench.text("lookText").contains("Test the tenants first"));
}

void TestLicencesPane::a_look_can_be_cancelled()
{
    Bench bench;
    bench.outside.http.isHolding = true;
    QVERIFY(!bench.button("cancelLookButton")->isVisible());

    bench.button("lookButton")->click();
    QTRY_COMPARE(bench.outside.http.inFlight(), 1);
    QVERIFY(bench.button("cancelLookButton")->isVisible());
    bench.button("cancelLookButton")->click();

    QTRY_VERIFY(bench.message().contains("cancelled: 0 of 1 tenant"));
    QCOMPARE(bench.outside.http.inFlight(), 0);
    QVERIFY(bench.button("lookButton")->isEnabled());
}

void TestLicencesPane::unlocks_the_keychain_and_goes_on()
{
    Bench bench;
    bench.outside.secrets.lock();

    bench.button("lookButton")->click();
    QTRY_VERIFY(bench.message().contains("The keychain did not open"));
    for (QPushButton *button : bench.messages.findChildren<QPushButton *>())
        if (button->text() == "&Unlock")
            button->click();

    QTRY_VERIFY(bench.message().contains("1 tenant answered"));
}

void TestLicencesPane::follows_the_estate()
{
    Bench bench;
    Tenant second = bench.outside.tenant(SampleEstate::lab);
    second.key = TenantKey::make();
    second.host = "second.eu.qlikcloud.com";
    QVERIFY(bench.outside.workspace.apply({.tenants = {second}}));

    QTRY_VERIFY(bench.rows("adviceList").last().contains("| 1 | 2 | 1 |"));
}

void TestLicencesPane::goes_by_tab_from_the_list_to_the_button()
{
    Bench bench;
    bench.pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.pane));
    bench.pane.findChild<SortedTable *>("adviceList")->setFocus();
    QStringList names;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(bench.pane.focusWidget(), Qt::Key_Tab);
        names.append(bench.pane.focusWidget()->objectName());
    }
    QCOMPARE(names.join(' '), "qt_tabwidget_tabbar advicePage seatTable lookButton");
}

void TestLicencesPane::says_what_to_do_where_nothing_is_yet()
{
    Bench bench;
    QVERIFY(bench.outside.workspace.remove(
        {.removedSubscriptions = {SubscriptionKey{"contoso"}, SubscriptionKey{"fabrikam"}}}));

    QTRY_VERIFY(bench.pane.findChild<EmptyState *>()->isVisible());
    QVERIFY(!bench.button("lookButton")->isVisible());
}

QTEST_MAIN(TestLicencesPane)
#include "tst_licencespane.moc"

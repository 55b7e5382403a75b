#include "tests/support/testworkspace.h"
#include "ui/mainwindow.h"
#include "ui/widgets/messagearea.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTest>

using namespace tenantry;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void contacts_nobody_when_it_opens();
    void tests_the_selected_tenant_and_shows_its_bot();
    void says_how_many_tenants_need_attention();
    void says_that_a_search_field_is_not_known();
    void tests_nothing_that_an_unknown_field_hides();
    void marks_what_has_the_keyboard();
    void a_toast_goes_with_the_deed_that_it_undoes();
    void offers_a_client_an_import_and_the_demo_where_nothing_is_yet();
    void copies_a_token_of_the_selected_tenant();
    void says_why_the_estate_could_not_be_read();
    void exports_while_the_search_has_the_keyboard();
    void is_whole_though_it_is_shown_before_its_estate_is_read();
};

namespace {

QTableView &table(const MainWindow &window)
{
    return *window.findChild<QTableView *>("tenantTable");
}

QString label(const MainWindow &window, const QString &name)
{
    return window.findChild<QLabel *>(name)->text();
}

QStringList column(const MainWindow &window, int column)
{
    const QAbstractItemModel &model = *table(window).model();
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

void TestMainWindow::contacts_nobody_when_it_opens()
{
    TestWorkspace outside;
    Theme theme;
    MainWindow window(outside.workspace, theme, {});

    window.show();
    window.choose(SampleEstate::emea);
    QTRY_COMPARE(label(window, "detailTitle"), "acme-emea");

    QVERIFY(outside.http.sent.empty());
    QCOMPARE(outside.secrets.reads(), 0);
}

void TestMainWindow::tests_the_selected_tenant_and_shows_its_bot()
{
    TestWorkspace outside;
    outside.makeKnown(SampleEstate::emea);
    Theme theme;
    MainWindow window(outside.workspace, theme, {.selectHost = SampleEstate::emea});
    window.show();

    window.findChild<QAction *>("test")->trigger();

    QTRY_COMPARE(column(window, MarkColumn).first(), "OK");
    QVERIFY(column(window, BotColumn).first() != "–");
    QTRY_VERIFY(label(window, "detailSentence").startsWith("The client works here"));
}

void TestMainWindow::says_how_many_tenants_need_attention()
{
    TestWorkspace outside;
    for (const QString &host : {SampleEstate::emea, SampleEstate::nordics, SampleEstate::lab})
        outside.makeKnown(host);
    outside.http.answer = [](const HttpRequest &request) -> Result<HttpResponse> {
        if (request.url.host().contains("lab"))
            return ScriptedTransport::json(401, R"({"errors":[{"code":"REP-401000"}]})");
        return healthyCloud(request);
    };
    Theme theme;
    MainWindow window(outside.workspace, theme, {});
    window.show();

    window.findChild<QAction *>("testAll")->trigger();

    const auto *messages = window.findChild<MessageArea *>("messageArea");
    QTRY_COMPARE(messages->texts(), QStringList{"1 of 3 tenants needs attention."});
}

void TestMainWindow::says_that_a_search_field_is_not_known()
{
    TestWorkspace outside;
    Theme theme;
    MainWindow window(outside.workspace, theme, {});
    window.show();
    auto *search = window.findChild<QLineEdit *>("searchField");

    search->setText("colour:red");
    QVERIFY(label(window, "emptySentence").contains("colour"));
    search->setText("lab");

    QCOMPARE(column(window, NameColumn), QStringList{"fabrikam-lab"});
}

void TestMainWindow::tests_nothing_that_an_unknown_field_hides()
{
    TestWorkspace outside;
    Theme theme;
    MainWindow window(outside.workspace, theme, {});
    window.show();
    const auto *test = window.findChild<QAction *>("test");
    QVERIFY(test->isEnabled());

    window.findChild<QLineEdit *>("searchField")->setText("colour:red");

    QTRY_VERIFY(!test->isEnabled());
    QCOMPARE(label(window, "scopeLine"), "All tenants");
}

void TestMainWindow::marks_what_has_the_keyboard()
{
    TestWorkspace outside;
    Theme theme;
    MainWindow window(outside.workspace, theme, {});

    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        theme.setAppearance(appearance);
        const auto ring = [&window](const char *name) {
            return window.findChild<QPushButton *>(name)->palette().color(QPalette::Highlight);
        };
        QCOMPARE(ring("copyTokenButton"), theme.color(Token::Accent));
        QCOMPARE(QApplication::palette("QComboBox").color(QPalette::Highlight),
                 theme.color(Token::Accent));
        QCOMPARE(ring("testButton"), theme.color(Token::Text)); // it is filled with the accent
    }
}

void TestMainWindow::a_toast_goes_with_the_deed_that_it_undoes()
{
    TestWorkspace outside;
    Theme theme;
    MainWindow window(outside.workspace, theme, {});
    window.choose(SampleEstate::us);
    const auto *messages = window.findChild<MessageArea *>("messageArea");
    auto *remove = window.findChild<QAction *>("remove");
    QTRY_VERIFY(remove->isEnabled());
    remove->trigger();
    QCOMPARE(messages->texts(), QStringList{"Done: Remove the tenant “acme-us”."});

    QVERIFY(outside.workspace.addSubscription({.name = "Adatum"}));

    QCOMPARE(messages->texts(), QStringList());
}

void TestMainWindow::offers_a_client_an_import_and_the_demo_where_nothing_is_yet()
{
    TestWorkspace outside;
    outside.estates.stored = {};
    QVERIFY(outside.workspace.open());
    Theme theme;
    MainWindow window(outside.workspace, theme, {});
    window.show();

    QVERIFY(window.findChild<QPushButton *>("emptyAddClient")->isVisible());
    QVERIFY(window.findChild<QPushButton *>("emptyImport")->isVisible());
    QVERIFY(window.findChild<QPushButton *>("emptyDemo")->isVisible());
}

void TestMainWindow::copies_a_token_of_the_selected_tenant()
{
    TestWorkspace outside;
    outside.makeKnown(SampleEstate::emea);
    Theme theme;
    MainWindow window(outside.workspace, theme, {.selectHost = SampleEstate::emea});
    window.show();
    QTRY_VERIFY(window.findChild<QAction *>("copyToken")->isEnabled());

    window.findChild<QAction *>("copyToken")->trigger();

    QTRY_COMPARE(column(window, TokenColumn).first().isEmpty(), false);
}

void TestMainWindow::says_why_the_estate_could_not_be_read()
{
    TestWorkspace outside;
    Theme theme;
    MainWindow window(outside.workspace, theme, {});

    window.tell({ErrorCode::Corrupt, "The file is damaged."}, "estate");

    QCOMPARE(window.findChild<MessageArea *>("messageArea")->texts(),
             QStringList{"The file is damaged."});
}

void TestMainWindow::exports_while_the_search_has_the_keyboard()
{
    TestWorkspace outside;
    Theme theme;
    MainWindow window(outside.workspace, theme, {});
    window.show();
    auto *search = window.findChild<QLineEdit *>("searchField");
    search->setFocus();
    const QAction *action = window.findChild<QAction *>("export");
    QKeyEvent ours(QEvent::ShortcutOverride, Qt::Key_E, Qt::ControlModifier);
    QCoreApplication::sendEvent(search, &ours);
    QVERIFY(!ours.isAccepted());
    QCOMPARE(action->shortcut(), QKeySequence("Ctrl+E"));
    QKeyEvent its(QEvent::ShortcutOverride, Qt::Key_V, Qt::ControlModifier);
    QCoreApplication::sendEvent(search, &its);
    QVERIFY(its.isAccepted());
}

void TestMainWindow::is_whole_though_it_is_shown_before_its_estate_is_read()
{
    TestWorkspace outside;
    Theme theme;
    MainWindow window(outside.workspace, theme, {.isEstateComing = true});
    QVERIFY(window.isVisible());
    for (const char *name : {"toolBar", "searchField", "estateTree", "emptySentence"})
        QVERIFY2(window.findChild<QWidget *>(name)->isVisible(), name);
    QVERIFY(window.menuBar()->isVisible() && window.statusBar()->isVisible());
    QVERIFY(label(window, "emptySentence").contains("being read"));

    window.takeEstate();

    QVERIFY(table(window).isVisible());
    QVERIFY(!window.findChild<QWidget *>("emptySentence")->isVisible());
    QVERIFY(window.findChild<QLineEdit *>("searchField")->isClearButtonEnabled());
}

QTEST_MAIN(TestMainWindow)

#include "tst_mainwindow.moc"

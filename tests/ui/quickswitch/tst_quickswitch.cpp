#include "tests/support/testworkspace.h"
#include "ui/actions.h"
#include "ui/models/tenantfilter.h"
#include "ui/quickswitch/quickswitch.h"
#include "ui/selection.h"
#include "ui/views/tenanttable.h"
#include "ui/widgets/messagearea.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tenantry;

namespace {

/// A quick switch over a window with one field, which has the focus.
struct Bench
{
    Bench()
    {
        window.resize(800, 520);
        window.addAction(actions.at(ActionId::Test));
        quick = new QuickSwitch({outside.workspace, theme, actions, selection, messages, window},
                                tenants);
        QObject::connect(quick, &QuickSwitch::verbChosen, &window,
                         [this](SwitchVerb verb, const TenantKey &tenant) {
            chosen = verb;
            host = outside.workspace.estate().tenant(tenant)->host;
        });
        window.show();
        window.activateWindow();
        isReady = QTest::qWaitForWindowActive(&window);
        before.setFocus();
    }

    QLineEdit &field() { return *quick->findChild<QLineEdit *>("quickSwitchField"); }
    QString note() { return quick->findChild<QLabel *>("quickSwitchNote")->text(); }
    QStringList names() const
    {
        const QAbstractItemModel &model = *quick->findChild<QListView *>()->model();
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, 0).data().toString());
        return texts;
    }
    void type(const QString &text) { QTest::keyClicks(&field(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    TestWorkspace outside;
    Theme theme;
    Actions actions{theme};
    TenantModel tenants{outside.workspace};
    TenantFilter filter{outside.workspace, tenants};
    TenantTable table{filter, theme};
    Selection selection{outside.workspace, tenants, filter, table};
    MessageArea messages{theme};
    QWidget window;
    QLineEdit before{&window};
    QuickSwitch *quick;
    bool isReady = false;
    std::optional<SwitchVerb> chosen;
    QString host;
};

} // namespace

class TestQuickSwitch : public QObject
{
    Q_OBJECT

private slots:
    void enter_copies_a_token_of_the_first_that_three_letters_find();
    void arrows_choose_another();
    void does_every_verb_by_keyboard_data();
    void does_every_verb_by_keyboard();
    void says_what_enter_does();
    void tab_stays_within_it();
    void goes_on_typing_from_a_verb();
    void escape_gives_the_focus_back();
    void the_shortcuts_of_the_window_wait();
    void says_why_there_is_nothing_to_copy();
    void explains_a_field_that_is_not_known();
    void shows_what_was_used_before_anything_is_typed();
    void finds_a_tenant_that_was_added_meanwhile();
};

void TestQuickSwitch::enter_copies_a_token_of_the_first_that_three_letters_find()
{
    Bench bench;
    bench.quick->open();

    bench.type("nor");
    bench.press(Qt::Key_Return);

    QCOMPARE(bench.chosen, SwitchVerb::CopyToken);
    QCOMPARE(bench.host, SampleEstate::nordics);
    QVERIFY(!bench.quick->isVisible());
}

void TestQuickSwitch::arrows_choose_another()
{
    Bench bench;
    bench.quick->open();

    bench.type("acme");
    QCOMPARE(bench.names().first(), "acme-emea");
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Return);

    QCOMPARE(bench.host, SampleEstate::nordics);
}

void TestQuickSwitch::does_every_verb_by_keyboard_data()
{
    QTest::addColumn<int>("tabs");
    QTest::addColumn<QKeyCombination>("keys");
    QTest::addColumn<SwitchVerb>("verb");
    const QKeyCombination enter(Qt::Key_Return);
    QTest::newRow("copy token") << 0 << QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_C)
                                << SwitchVerb::CopyToken;
    QTest::newRow("test") << 1 << enter << SwitchVerb::Test;
    QTest::newRow("test, shortcut") << 0 << QKeyCombination(Qt::Key_F5) << SwitchVerb::Test;
    QTest::newRow("open") << 2 << enter << SwitchVerb::OpenInBrowser;
    QTest::newRow("open, space") << 2 << QKeyCombination(Qt::Key_Space)
                                 << SwitchVerb::OpenInBrowser;
    QTest::newRow("client ID") << 3 << enter << SwitchVerb::CopyClientId;
    QTest::newRow("client ID, shortcut")
        << 0 << QKeyCombination(Qt::CTRL, Qt::Key_C) << SwitchVerb::CopyClientId;
    QTest::newRow("select") << 4 << enter << SwitchVerb::SelectInTable;
    QTest::newRow("select, shortcut")
        << 0 << QKeyCombination(Qt::CTRL, Qt::Key_Return) << SwitchVerb::SelectInTable;
}

void TestQuickSwitch::does_every_verb_by_keyboard()
{
    QFETCH(const int, tabs);
    QFETCH(const QKeyCombination, keys);
    QFETCH(const SwitchVerb, verb);
    Bench bench;
    bench.quick->open();
    bench.type("emea");

    for (int tab = 0; tab < tabs; ++tab)
        bench.press(Qt::Key_Tab);
    bench.press(keys.key(), keys.keyboardModifiers());

    QCOMPARE(bench.chosen, verb);
    QCOMPARE(bench.host, SampleEstate::emea);
}

void TestQuickSwitch::says_what_enter_does()
{
    Bench bench;
    bench.quick->open();
    bench.type("emea");
    QCOMPARE(bench.note(), "Enter copies a token for acme-emea, Tab goes on to the other verbs.");

    bench.press(Qt::Key_Tab);
    QCOMPARE(bench.note(), "Enter does “Test” with acme-emea, Tab goes on.");
    bench.press(Qt::Key_Backtab);

    QCOMPARE(bench.note(), "Enter copies a token for acme-emea, Tab goes on to the other verbs.");
}

void TestQuickSwitch::tab_stays_within_it()
{
    Bench bench;
    bench.quick->open();

    for (int tab = 0; tab < 5; ++tab)
        bench.press(Qt::Key_Tab);

    QCOMPARE(QApplication::focusWidget(), &bench.field());
    bench.press(Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget()->objectName(), "switchSelect");
}

void TestQuickSwitch::goes_on_typing_from_a_verb()
{
    Bench bench;
    bench.quick->open();
    bench.type("acme");

    bench.press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), "n");

    QCOMPARE(bench.field().text(), "acmen");
    QCOMPARE(QApplication::focusWidget(), &bench.field());
}

void TestQuickSwitch::escape_gives_the_focus_back()
{
    Bench bench;
    bench.quick->open();
    QCOMPARE(QApplication::focusWidget(), &bench.field());

    bench.press(Qt::Key_Escape);

    QVERIFY(!bench.quick->isVisible());
    QCOMPARE(QApplication::focusWidget(), &bench.before);
    QVERIFY(!bench.chosen);
}

void TestQuickSwitch::the_shortcuts_of_the_window_wait()
{
    Bench bench;
    QSignalSpy tests(bench.actions.at(ActionId::Test), &QAction::triggered);
    bench.press(Qt::Key_F5);
    QCOMPARE(tests.size(), 1);
    bench.quick->open();

    bench.press(Qt::Key_F5);

    QCOMPARE(tests.size(), 1);
    QCOMPARE(bench.chosen, SwitchVerb::Test);
}

void TestQuickSwitch::says_why_there_is_nothing_to_copy()
{
    Bench bench;
    bench.quick->open();

    bench.type("acme-us");
    bench.press(Qt::Key_Return);

    QVERIFY2(bench.note().contains("No client reaches acme-us"), qPrintable(bench.note()));
    QVERIFY(bench.quick->isVisible());
    QVERIFY(!bench.chosen);
}

void TestQuickSwitch::explains_a_field_that_is_not_known()
{
    Bench bench;
    bench.quick->open();

    bench.type("colour:red");
    bench.press(Qt::Key_Return);

    QVERIFY2(bench.note().contains("colour"), qPrintable(bench.note()));
    QCOMPARE(bench.names(), QStringList());
    QVERIFY(!bench.chosen);
}

void TestQuickSwitch::shows_what_was_used_before_anything_is_typed()
{
    Bench bench;
    const TestTarget used = bench.outside.target(SampleEstate::lab);
    QVERIFY(bench.outside.workspace.apply({.contacts = {Contact{
                                               .client = used.client,
                                               .tenant = used.tenant,
                                               .state = ContactState::TokenOnly,
                                               .last = {},
                                               .bot = {},
                                               .lastUsedAt = bench.outside.clock.now(),
                                           }}}));

    bench.quick->open();

    QCOMPARE(bench.names(), QStringList{"fabrikam-lab"});
}

void TestQuickSwitch::finds_a_tenant_that_was_added_meanwhile()
{
    Bench bench;
    bench.quick->open();
    bench.type("adat");
    QCOMPARE(bench.names(), QStringList());

    QVERIFY(bench.outside.workspace.addTenant(
        {.host = "adatum.eu.qlikcloud.com", .subscription = SubscriptionKey{"contoso"}}));

    QTRY_COMPARE(bench.names(), QStringList{"adatum"});
}

QTEST_MAIN(TestQuickSwitch)

#include "tst_quickswitch.moc"

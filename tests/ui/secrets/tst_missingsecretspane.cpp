#include "tests/support/modeltext.h"
#include "tests/support/testworkspace.h"
#include "ui/actions.h"
#include "ui/models/tenantfilter.h"
#include "ui/secretclipboard.h"
#include "ui/secrets/missingsecretspane.h"
#include "ui/selection.h"
#include "ui/views/tenanttable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagearea.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace tenantry;

namespace {

const QString secret(64, 'f');

/// The pane, eu-main and lab-ci having come without their secrets.
struct Bench
{
    Bench()
    {
        EstateChange change;
        for (const char *name : {"eu-main", "lab-ci"}) {
            change.clients.append(outside.client(name));
            change.clients.last().secretSlot.clear();
        }
        if (!outside.workspace.apply(change))
            qFatal("the estate does not take its clients");
        pane.show();
        pane.activateWindow();
    }

    QStringList rows() const { return modelText(*list().model()); }
    QTreeView &list() const { return *pane.findChild<QTreeView *>("missingSecrets"); }
    QString line() const { return pane.findChild<QLabel *>("secretsLine")->text(); }
    QPushButton &button(const char *name) const { return *pane.findChild<QPushButton *>(name); }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        button("pasteSecret").click();
    }

    TestWorkspace outside;
    Theme theme;
    Actions actions{theme};
    TenantModel tenants{outside.workspace};
    TenantFilter filter{outside.workspace, tenants};
    TenantTable table{filter, theme};
    Selection selection{outside.workspace, tenants, filter, table};
    MessageArea messages{theme};
    SecretClipboard clipboard{outside.clock, *QGuiApplication::clipboard()};
    QWidget window;
    MissingSecretsPane pane{{outside.workspace, theme, actions, selection, messages, window},
                            clipboard};
};

} // namespace

class TestMissingSecretsPane : public QObject
{
    Q_OBJECT

private slots:
    void lists_what_is_missing_without_asking_the_keychain();
    void shows_its_columns_whole();
    void a_pasted_secret_finds_its_client();
    void a_secret_alone_goes_to_the_chosen_client();
    void a_click_pastes_for_its_row();
    void a_locked_keychain_stores_after_it_was_unlocked();
    void checks_the_keychain_when_told_to();
    void says_when_nothing_is_missing();
};

void TestMissingSecretsPane::lists_what_is_missing_without_asking_the_keychain()
{
    const Bench bench;
    QCOMPARE(bench.rows().size(), 2);
    QVERIFY2(bench.rows()[0].startsWith("eu-main | Region | Contoso › "),
             qPrintable(bench.rows()[0]));
    QVERIFY(bench.rows()[1].startsWith("lab-ci | Tenant | " + SampleEstate::lab));
    QVERIFY(bench.line().startsWith("1 of 3 "));
    QCOMPARE(bench.outside.secrets.reads(), 0);
    QVERIFY(bench.outside.http.sent.empty());
}

void TestMissingSecretsPane::shows_its_columns_whole()
{
    Bench bench;
    Client named = bench.outside.client("eu-main");
    named.secretSlot.clear();
    named.name = "a client with quite a name";

    QVERIFY(bench.outside.workspace.apply({.clients = {named}}));

    const QTreeView &list = bench.list();
    const int needed = list.fontMetrics().horizontalAdvance(named.name);
    QTRY_VERIFY(list.columnWidth(MissingSecretsModel::Name) > needed);
    QVERIFY(list.columnWidth(MissingSecretsModel::Paste)
            > list.fontMetrics().horizontalAdvance("Paste secret"));
}

void TestMissingSecretsPane::a_pasted_secret_finds_its_client()
{
    Bench bench;
    bench.paste(QString(32, 'b') + "\n" + secret);
    QTRY_COMPARE(bench.rows().size(), 1);
    QVERIFY(bench.rows().first().startsWith("eu-main"));
    QVERIFY(bench.line().startsWith("2 of 3 "));
    QTRY_COMPARE(bench.messages.texts(),
                 QStringList("The secret of the client “lab-ci” is in the keychain."));
    QVERIFY(bench.outside.http.sent.empty());
    QCOMPARE(bench.outside.client("lab-ci").secretStoredAt, bench.outside.clock.now());
}

void TestMissingSecretsPane::a_secret_alone_goes_to_the_chosen_client()
{
    Bench bench;
    bench.paste(secret);
    QVERIFY(bench.messages.texts().join(' ').contains("which client it belongs to"));
    QCOMPARE(bench.rows().size(), 2);

    bench.list().setCurrentIndex(bench.list().model()->index(0, 0));
    bench.paste(secret);
    QTRY_COMPARE(bench.rows().size(), 1);
    QVERIFY(!bench.outside.client("eu-main").secretSlot.isEmpty());
    // The next one is not chosen by itself: another client's secret must not slip into it.
    QVERIFY(bench.list().selectionModel()->selectedRows().isEmpty());
}

void TestMissingSecretsPane::a_click_pastes_for_its_row()
{
    Bench bench;
    QGuiApplication::clipboard()->setText(secret);
    emit bench.list().clicked(bench.list().model()->index(1, MissingSecretsModel::Paste));
    QTRY_COMPARE(bench.rows().size(), 1);
    QVERIFY(!bench.outside.client("lab-ci").secretSlot.isEmpty());
}

void TestMissingSecretsPane::a_locked_keychain_stores_after_it_was_unlocked()
{
    Bench bench;
    bench.outside.secrets.lock();
    bench.paste(QString(32, 'b') + "\n" + secret);
    QPushButton *unlock = nullptr;
    const auto isOffered = [&] {
        for (QPushButton *button : bench.messages.findChildren<QPushButton *>())
            if (button->text() == "&Unlock")
                unlock = button;
        return unlock != nullptr;
    };
    QTRY_VERIFY(isOffered());
    QCOMPARE(bench.rows().size(), 2);
    unlock->click();
    QTRY_COMPARE(bench.rows().size(), 1);
}

void TestMissingSecretsPane::checks_the_keychain_when_told_to()
{
    Bench bench;
    bench.outside.secrets.remove(bench.outside.client("org").secretKey(), {});
    QCOMPARE(bench.rows().size(), 2);
    bench.button("checkKeychain").click();
    QTRY_COMPARE(bench.rows().size(), 3);
    QCOMPARE(bench.outside.secrets.reads(), 1); // the others have none to look for
    QVERIFY(bench.line().startsWith("0 of 3 "));
    QTRY_COMPARE(bench.button("checkKeychain").text(), "&Check the keychain");
}

void TestMissingSecretsPane::says_when_nothing_is_missing()
{
    Bench bench;
    bench.paste(QString(32, 'a') + "\n" + secret);
    QTRY_COMPARE(bench.rows().size(), 1);
    bench.paste(QString(32, 'b') + "\n" + secret);
    QTRY_VERIFY(bench.pane.findChild<EmptyState *>()->isVisible());
    const auto text = [&bench] {
        return bench.pane.findChild<EmptyState *>()->findChild<QLabel *>()->text();
    };
    QVERIFY(text().contains("to be sure"));
    bench.button("checkKeychain").click();
    QTRY_VERIFY(!text().contains("to be sure"));
}

QTEST_MAIN(TestMissingSecretsPane)
#include "tst_missingsecretspane.moc"

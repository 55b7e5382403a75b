#include "tests/support/modeltext.h"
#include "tests/support/testworkspace.h"
#include "ui/mainwindow.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace tenantry;

namespace {

/// A window with one saved search.
struct Bench
{
    Bench()
    {
        stored = outside.workspace.apply(
            {.savedSearches = {{SavedSearchKey{"europe"}, "Europe", "region:eu"},
                               {SavedSearchKey{"odd"}, "Odd", "colour:red"}}});
        window.show();
    }

    QLineEdit &field() { return *window.findChild<QLineEdit *>("searchField"); }
    QTreeView &tree() { return *window.findChild<QTreeView *>("estateTree"); }
    QAction &action(const char *name) { return *window.findChild<QAction *>(name); }
    QString scopeLine() { return window.findChild<QLabel *>("scopeLine")->text(); }
    bool choose(const QString &name)
    {
        const QModelIndexList found = tree().model()->match(tree().model()->index(0, 0),
                                                            Qt::DisplayRole, name, 1,
                                                            Qt::MatchExactly | Qt::MatchRecursive);
        if (found.isEmpty())
            return false;
        tree().setCurrentIndex(found.first());
        return true;
    }
    /// Fills the open dialog in and saves.
    void save(const QString &name)
    {
        auto *dialog = window.findChild<QDialog *>("searchDialog");
        dialog->findChild<QLineEdit *>("searchName")->setText(name);
        dialog->findChild<QPushButton *>("mainButton")->click();
    }

    TestWorkspace outside;
    Theme theme;
    MainWindow window{outside.workspace, theme, {}};
    Result<void> stored;
};

} // namespace

class TestSearchDesk : public QObject
{
    Q_OBJECT

private slots:
    void a_saved_search_finds_again_what_it_is_for();
    void its_text_goes_when_another_view_is_chosen();
    void a_changed_text_is_not_the_saved_search_any_more();
    void saves_what_is_in_the_field();
    void is_renamed_removed_and_brought_back();
    void says_why_it_cannot_be_understood_any_more();
    void help_puts_an_example_into_the_field();
};

void TestSearchDesk::a_saved_search_finds_again_what_it_is_for()
{
    Bench bench;

    QVERIFY(bench.choose("Europe"));

    QCOMPARE(bench.field().text(), "region:eu");
    QCOMPARE(bench.scopeLine(), "Europe · 3 tenants");
}

void TestSearchDesk::its_text_goes_when_another_view_is_chosen()
{
    Bench bench;
    QVERIFY(bench.choose("Europe"));

    QVERIFY(bench.choose("Contoso"));

    QCOMPARE(bench.field().text(), "");
}

void TestSearchDesk::a_changed_text_is_not_the_saved_search_any_more()
{
    Bench bench;
    QVERIFY(bench.choose("Europe"));

    bench.field().setText("region:eu acme");

    QCOMPARE(bench.field().text(), "region:eu acme");
    QVERIFY2(bench.scopeLine().startsWith("All tenants · 2"), qPrintable(bench.scopeLine()));
    bench.action("saveSearch").trigger();
    QCOMPARE(bench.window.findChild<QLineEdit *>("searchName")->text(), "Europe");
}

void TestSearchDesk::saves_what_is_in_the_field()
{
    Bench bench;
    QVERIFY(!bench.action("saveSearch").isEnabled());
    bench.field().setText("region:us");

    bench.action("saveSearch").trigger();
    bench.save("America");

    QVERIFY2(bench.scopeLine().startsWith("America · 1 tenant"), qPrintable(bench.scopeLine()));
    QCOMPARE(bench.tree().currentIndex().data().toString(), "America");
    bench.action("undo").trigger();
    QVERIFY(!modelText(*bench.tree().model()).join('\n').contains("America"));
    QCOMPARE(bench.field().text(), "");
}

void TestSearchDesk::is_renamed_removed_and_brought_back()
{
    Bench bench;
    QVERIFY(bench.choose("Europe"));
    QTRY_VERIFY(bench.action("edit").isEnabled());

    bench.action("edit").trigger();
    bench.save("European");
    QCOMPARE(bench.tree().currentIndex().data().toString(), "European");
    bench.action("remove").trigger();

    QVERIFY(!bench.choose("European"));
    bench.action("undo").trigger();
    QVERIFY(bench.choose("European"));
    QCOMPARE(bench.field().text(), "region:eu");
}

void TestSearchDesk::says_why_it_cannot_be_understood_any_more()
{
    Bench bench;

    QVERIFY(bench.choose("Odd"));

    const QString sentence = bench.window.findChild<QLabel *>("emptySentence")->text();
    QVERIFY2(sentence.contains("There is no field “colour”"), qPrintable(sentence));
}

void TestSearchDesk::help_puts_an_example_into_the_field()
{
    Bench bench;
    bench.field().setText("acme");
    const auto *help = bench.window.findChild<QMenu *>("searchHelp");

    help->actions().first()->trigger();

    QCOMPARE(bench.field().text(), "acme region:eu");
    QCOMPARE(bench.field().selectedText(), "eu");
}

QTEST_MAIN(TestSearchDesk)

#include "tst_searchdesk.moc"

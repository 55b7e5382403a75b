#include "tests/ui/dialogs/exportbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace tenantry;

namespace {

const QString path = ExportBench::path;

} // namespace

class TestExportPlace : public QObject
{
    Q_OBJECT

private slots:
    void says_where_the_file_will_be();
    void warns_of_who_else_comes_by_the_file_data();
    void warns_of_who_else_comes_by_the_file();
    void warns_of_nothing_where_no_secret_is_written();
    void writes_nothing_where_others_may_change_it();
    void enter_is_enough_while_the_file_is_being_looked_at();
    void enter_waits_for_the_user_where_there_is_a_danger();
};

void TestExportPlace::says_where_the_file_will_be()
{
    ExportBench desk({SampleEstate::lab});
    QTRY_COMPARE(desk.place(),
                 path + " · mode 0600, readable by you alone\nThere is no such file yet.");
    desk.outside.places.links.insert("/home/link.yml", path);
    desk.outside.files.files.insert(path, "");
    desk.find<QLineEdit>("exportPath")->setText("/home/link.yml");
    QTRY_COMPARE(desk.place(), path
                                   + " · mode 0600, readable by you alone\n"
                                     "The file as it was is kept beside it as contexts.yml.bak-…");
    desk.outside.places.folders = {"/home"};
    desk.find<QLineEdit>("exportPath")->setText("/home/new/contexts.yml");
    QTRY_VERIFY(desk.place().endsWith("\nThe folder /home/new is made, for you alone."));
    desk.find<QLineEdit>("exportPath")->setText("");
    QTRY_VERIFY(desk.messages().contains("name of the file is missing"));
    QVERIFY(!desk.button()->isEnabled());
}

void TestExportPlace::warns_of_who_else_comes_by_the_file_data()
{
    QTest::addColumn<FilePlace>("special");
    QTest::addColumn<QString>("words");
    using Repository = FilePlace::Repository;
    QTest::newRow("readable by others") << FilePlace{.mode = 0644} << "mode 0644";
    QTest::newRow("tracked by git")
        << FilePlace{.repository = Repository::Tracked, .workTree = "/home"}
        << "git rm --cached contexts.yml";
    QTest::newRow("not ignored by git")
        << FilePlace{.repository = Repository::Exposed, .workTree = "/home"}
        << "Add the line contexts.yml* to its .gitignore";
    QTest::newRow("backups not ignored by git")
        << FilePlace{.repository = Repository::BackupsExposed, .workTree = "/home"}
        << "contexts.yml.bak-*";
    QTest::newRow("git could not say")
        << FilePlace{.repository = Repository::Unknown, .workTree = "/home"} << "could not say";
    QTest::newRow("synced") << FilePlace{.syncedBy = "Dropbox"} << "Dropbox copies this folder";
    QTest::newRow("network") << FilePlace{.networkDrive = "nfs4"} << "network drive (nfs4)";
}

void TestExportPlace::warns_of_who_else_comes_by_the_file()
{
    QFETCH(FilePlace, special);
    QFETCH(QString, words);
    ExportBench desk({SampleEstate::lab});
    desk.outside.files.files.insert(path, "");
    desk.outside.places.special.insert(path, special);
    QTRY_VERIFY2(desk.messages().contains(words), qPrintable(desk.messages()));
    QTRY_VERIFY(desk.isSettled());
    QVERIFY(desk.button()->isEnabled());
    desk.find<QLineEdit>("exportPath")->setText("/home/elsewhere.yml");
    QTRY_VERIFY(desk.messages().isEmpty());
}

void TestExportPlace::warns_of_nothing_where_no_secret_is_written()
{
    ExportBench desk({SampleEstate::lab});
    desk.outside.places.special.insert(path, {.syncedBy = "Dropbox"});
    QTRY_VERIFY(desk.messages().contains("Dropbox"));
    desk.check("withSecrets")->setChecked(false);
    QTRY_COMPARE(desk.messages(), QString());
}

void TestExportPlace::writes_nothing_where_others_may_change_it()
{
    ExportBench desk({SampleEstate::lab});
    desk.outside.places.special.insert(path, {.isFolderOpenToOthers = true});
    QTRY_VERIFY(desk.messages().contains("Other users may change"));
    QVERIFY(!desk.button()->isEnabled());
    QTest::keyClick(desk.dialog.get(), Qt::Key_Return);
    QVERIFY(desk.outside.files.files.isEmpty());
}

void TestExportPlace::enter_is_enough_while_the_file_is_being_looked_at()
{
    ExportBench desk({SampleEstate::lab});
    QSignalSpy exported(desk.dialog.get(), &ExportDialog::exported);
    QTest::keyClick(desk.dialog.get(), Qt::Key_Return);
    QVERIFY(desk.outside.files.files.isEmpty());
    QTRY_COMPARE(exported.size(), 1);
    QVERIFY(desk.file().contains("secret-of-lab-ci"));
}

void TestExportPlace::enter_waits_for_the_user_where_there_is_a_danger()
{
    ExportBench desk({SampleEstate::lab});
    desk.outside.places.special.insert(path, {.syncedBy = "Dropbox"});
    QTest::keyClick(desk.dialog.get(), Qt::Key_Return);
    QTRY_VERIFY(desk.messages().contains("Dropbox"));
    QTRY_VERIFY(desk.isSettled());
    QVERIFY(desk.outside.files.files.isEmpty());
    QTest::keyClick(desk.dialog.get(), Qt::Key_Return);
    QVERIFY(desk.file().contains("secret-of-lab-ci"));
    QCOMPARE(desk.memory.last().dangers, QStringList("synced"));
}

QTEST_MAIN(TestExportPlace)
#include "tst_exportplace.moc"

#include "tests/support/testworkspace.h"
#include "ui/actions.h"
#include "ui/dialogs/importdialog.h"
#include "ui/importdesk.h"
#include "ui/models/tenantfilter.h"
#include "ui/secretclipboard.h"
#include "ui/selection.h"
#include "ui/views/tenanttable.h"
#include "ui/widgets/messagearea.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace tenantry;

namespace {

const QString path = "/home/ada/estate.csv";

struct Bench
{
    Bench() { window.resize(800, 520); }

    void put(const QByteArray &file)
    {
        if (!outside.files.write(path, Secret(file), {}))
            qFatal("the file is not taken");
    }
    ImportDialog *dialog() const { return window.findChild<ImportDialog *>(); }
    void import(const QByteArray &file)
    {
        put(file);
        desk.import(path);
        dialog()->findChild<QPushButton *>("mainButton")->click();
    }

    QPushButton *actionOf(const QString &text) const
    {
        for (QPushButton *button : messages.findChildren<QPushButton *>())
            if (button->text().remove('&') == text)
                return button;
        return nullptr;
    }

    TestWorkspace outside;
    SecretClipboard clipboard{outside.clock, *QGuiApplication::clipboard()};
    Theme theme;
    Actions actions{theme};
    TenantModel tenants{outside.workspace};
    TenantFilter filter{outside.workspace, tenants};
    TenantTable table{filter, theme};
    Selection selection{outside.workspace, tenants, filter, table};
    MessageArea messages{theme};
    QWidget window;
    ImportDesk desk{{outside.workspace, theme, actions, selection, messages, window}, clipboard};
};

const QByteArray withSecret = "tenant,client id,client secret\n"
                              "acme-emea.eu.qlikcloud.com,id9,s3cret\n";
const QByteArray oneTenant = "tenant,subscription\nnew.eu.qlikcloud.com,Contoso\n";

} // namespace

class TestImportDesk : public QObject
{
    Q_OBJECT

private slots:
    void takes_an_import_back_and_says_no_more_of_it();
    void tells_of_clients_that_came_without_secrets_data();
    void tells_of_clients_that_came_without_secrets();
    void offers_to_delete_a_file_whose_secrets_are_stored();
    void a_file_that_changed_meanwhile_is_not_deleted();
    void an_import_that_is_taken_back_withdraws_the_offer();
    void imports_a_text_from_the_clipboard();
    void imports_a_file_that_is_dropped();
    void says_what_is_wrong_with_a_file();
    void the_reading_of_a_large_file_can_be_cancelled();
};

void TestImportDesk::takes_an_import_back_and_says_no_more_of_it()
{
    Bench bench;
    bench.import(oneTenant);
    QCOMPARE(bench.outside.workspace.estate().tenants().size(), 5);
    QCOMPARE(bench.messages.texts(), QStringList("Done: Import 1 tenant(s)."));
    QVERIFY(bench.outside.workspace.undo());
    QCOMPARE(bench.outside.workspace.estate().tenants().size(), 4);
    QVERIFY(bench.messages.texts().isEmpty());
    QVERIFY(bench.outside.http.sent.empty());
    QCOMPARE(bench.outside.secrets.reads(), 0);
}

void TestImportDesk::tells_of_clients_that_came_without_secrets_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<qsizetype>("times");
    QTest::newRow("tenants alone") << oneTenant << qsizetype{0};
    QTest::newRow("a client") << QByteArray("tenant,client,clientId,tier\n"
                                            "acme-us.us.qlikcloud.com,us-ci,id9,tenant\n")
                              << qsizetype{1};
    QTest::newRow("a note on a client whose secret is here")
        << QByteArray("clientId,tier,clientNotes\n" + QByteArray(32, 'c') + ",organization,Hello\n")
        << qsizetype{0};
}

void TestImportDesk::tells_of_clients_that_came_without_secrets()
{
    QFETCH(QByteArray, file);
    QFETCH(qsizetype, times);
    Bench bench;
    QSignalSpy missing(&bench.desk, &ImportDesk::secretsMissing);
    bench.import(file);
    QVERIFY(bench.outside.workspace.undoStack().undoStep());
    QCOMPARE(missing.size(), times);
}

void TestImportDesk::offers_to_delete_a_file_whose_secrets_are_stored()
{
    Bench bench;
    bench.import(withSecret);
    QTRY_VERIFY(bench.actionOf("Delete the file"));
    QVERIFY(bench.messages.texts().join(' ').contains("“estate.csv” still holds it all in clear"));
    QVERIFY2(bench.outside.files.files.contains(path), "nothing is deleted before the click");
    bench.actionOf("Delete the file")->click();
    QVERIFY(!bench.outside.files.files.contains(path));
    QVERIFY(bench.messages.texts().join(' ').contains("not shredding"));
}

void TestImportDesk::a_file_that_changed_meanwhile_is_not_deleted()
{
    Bench bench;
    bench.import(withSecret);
    QTRY_VERIFY(bench.actionOf("Delete the file"));
    bench.outside.files.files.insert(path, "something else");
    bench.actionOf("Delete the file")->click();
    QVERIFY(bench.outside.files.files.contains(path));
    QVERIFY(bench.messages.texts().join(' ').contains("changed"));
}

void TestImportDesk::an_import_that_is_taken_back_withdraws_the_offer()
{
    Bench bench;
    bench.import(withSecret);
    QTRY_VERIFY(bench.actionOf("Delete the file"));
    QVERIFY(bench.outside.workspace.undo());
    QVERIFY(bench.messages.texts().isEmpty());
}

void TestImportDesk::imports_a_text_from_the_clipboard()
{
    Bench bench;
    QGuiApplication::clipboard()->clear();
    bench.actions.at(ActionId::ImportClipboard)->trigger();
    QVERIFY(!bench.dialog());
    QVERIFY(bench.messages.texts().first().contains("no text on the clipboard"));
    QGuiApplication::clipboard()->setText(
        "QLIK_HOST=acme-emea.eu.qlikcloud.com\nQLIK_CLIENT_ID=id9\nQLIK_CLIENT_SECRET=s3cret\n");
    bench.actions.at(ActionId::ImportClipboard)->trigger();
    QVERIFY(bench.dialog());
    QCOMPARE(bench.dialog()->windowTitle(), "Import from the clipboard");
    bench.dialog()->findChild<QPushButton *>("mainButton")->click();
    QTRY_VERIFY(bench.actionOf("Clear the clipboard"));
    bench.actionOf("Clear the clipboard")->click();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestImportDesk::imports_a_file_that_is_dropped()
{
    Bench bench;
    bench.put(oneTenant);
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&bench.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&bench.window, &drop);
    QVERIFY(bench.dialog());
    QCOMPARE(bench.dialog()->windowTitle(), "Import estate.csv");
    QCOMPARE(bench.outside.estates.transactions, 0);
}

void TestImportDesk::says_what_is_wrong_with_a_file()
{
    Bench bench;
    bench.desk.import("/nowhere.csv");
    QVERIFY(!bench.dialog());
    QCOMPARE(bench.messages.texts(), QStringList("There is no file /nowhere.csv."));
}

void TestImportDesk::the_reading_of_a_large_file_can_be_cancelled()
{
    Bench bench;
    QByteArray large = "tenant,subscription\n";
    for (int i = 0; i < 5000; ++i)
        large += "t" + QByteArray::number(i) + ".eu.qlikcloud.com,Contoso\n";
    bench.put(large);
    bench.desk.import(path);
    QCOMPARE(bench.messages.texts(), QStringList("estate.csv is being read."));
    bench.actionOf("Cancel")->click();
    QVERIFY(bench.messages.texts().isEmpty());
    QTest::qWait(100);
    QVERIFY(!bench.dialog());

    bench.desk.import(path);
    QTRY_VERIFY(bench.dialog());
    QVERIFY(bench.messages.texts().isEmpty());
}

QTEST_MAIN(TestImportDesk)
#include "tst_importdesk.moc"

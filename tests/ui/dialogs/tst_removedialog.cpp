#include "tests/support/testworkspace.h"
#include "ui/dialogs/removedialog.h"
#include "ui/widgets/messagearea.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace tenantry;

namespace {

const EstateChange contoso{.removedSubscriptions = {SubscriptionKey{"contoso"}}};

QString labels(const QDialog &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(' ');
}

} // namespace

class TestRemoveDialog : public QObject
{
    Q_OBJECT

private slots:
    void says_what_goes_and_what_stays();
    void cancel_is_the_default();
    void moves_the_estates_part_to_the_trash();
};

void TestRemoveDialog::says_what_goes_and_what_stays()
{
    TestWorkspace outside;
    const Theme theme;
    const RemoveDialog dialog(outside.workspace, theme, contoso, nullptr);
    const QString text = labels(dialog);
    QVERIFY(text.contains("3 tenant"));
    QVERIFY(text.contains("1 client"));
    QVERIFY(text.contains("Nothing changes in Qlik Cloud"));
    QCOMPARE(outside.workspace.estate().tenants().size(), 4);
}

void TestRemoveDialog::cancel_is_the_default()
{
    TestWorkspace outside;
    const Theme theme;
    RemoveDialog dialog(outside.workspace, theme, contoso, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(outside.workspace.estate().tenants().size(), 4);
    QCOMPARE(outside.secrets.count(), 3);
}

void TestRemoveDialog::moves_the_estates_part_to_the_trash()
{
    TestWorkspace outside;
    const Theme theme;
    RemoveDialog dialog(outside.workspace, theme, contoso, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.findChild<QPushButton *>("removeButton")->click();
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(outside.workspace.estate().tenants().size(), 1);
    QCOMPARE(outside.workspace.estate().trash().size(), 1);
    QCOMPARE(outside.secrets.count(), 3);
}

QTEST_MAIN(TestRemoveDialog)
#include "tst_removedialog.moc"

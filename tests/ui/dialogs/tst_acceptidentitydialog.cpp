#include "tests/support/testworkspace.h"
#include "ui/dialogs/acceptidentitydialog.h"
#include "ui/widgets/messagearea.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace tenantry;

namespace {

const QString strangersHost = "s7r4ng3r.eu.qlikcloud.com";

/// The dialog for a tenant that was known, and at which a stranger answered.
struct Bench
{
    Bench()
    {
        outside.makeKnown(SampleEstate::emea);
        Tenant tenant = outside.tenant(SampleEstate::emea);
        tenant.tenantId = "ours";
        if (!outside.workspace.apply({.tenants = {tenant}}))
            qFatal("the estate does not take the tenant");
        result.target = outside.target(SampleEstate::emea);
        result.host = SampleEstate::emea;
        result.record.outcome = Outcome::Mismatch;
        result.tenantId = "theirs";
        result.systemHost = strangersHost;
        dialog = new AcceptIdentityDialog(outside.workspace, theme, result, &window);
        dialog->show();
    }

    QString labels() const
    {
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join('|');
    }

    TestWorkspace outside;
    Theme theme;
    QWidget window;
    TestResult result;
    QPointer<AcceptIdentityDialog> dialog;
};

} // namespace

class TestAcceptIdentityDialog : public QObject
{
    Q_OBJECT

private slots:
    void shows_both_identities();
    void keeps_the_old_one_by_default();
    void accepts_the_new_one_as_a_deed_that_can_be_undone();
    void says_why_it_cannot_be_accepted();
};

void TestAcceptIdentityDialog::shows_both_identities()
{
    const Bench bench;

    QVERIFY2(bench.labels().contains("Tenant ID|ours|theirs"), qPrintable(bench.labels()));
    QVERIFY(bench.labels().contains(
        QString("System host|%1|%2").arg(SampleEstate::emeaSystemHost, strangersHost)));
    QVERIFY(bench.labels().contains(SampleEstate::emea + " may belong to somebody else now"));
}

void TestAcceptIdentityDialog::keeps_the_old_one_by_default()
{
    Bench bench;

    QTest::keyClick(bench.dialog, Qt::Key_Return);

    QTRY_VERIFY(!bench.dialog);
    QCOMPARE(bench.outside.tenant(SampleEstate::emea).tenantId, "ours");
}

void TestAcceptIdentityDialog::accepts_the_new_one_as_a_deed_that_can_be_undone()
{
    Bench bench;

    bench.dialog->findChild<QPushButton *>("acceptIdentityButton")->click();

    QTRY_VERIFY(!bench.dialog);
    QCOMPARE(bench.outside.tenant(SampleEstate::emea).tenantId, "theirs");
    QCOMPARE(bench.outside.tenant(SampleEstate::emea).systemHost, strangersHost);
    QVERIFY(bench.outside.workspace.undo());
    QCOMPARE(bench.outside.tenant(SampleEstate::emea).tenantId, "ours");
}

void TestAcceptIdentityDialog::says_why_it_cannot_be_accepted()
{
    Bench bench;
    QVERIFY(bench.outside.workspace.remove(
        {.removedTenants = {bench.outside.tenant(SampleEstate::emea).key}}));

    bench.dialog->findChild<QPushButton *>("acceptIdentityButton")->click();

    QVERIFY(bench.dialog);
    QVERIFY(bench.dialog->messages().texts().join(' ').contains("no new identity to accept"));
}

QTEST_MAIN(TestAcceptIdentityDialog)
#include "tst_acceptidentitydialog.moc"

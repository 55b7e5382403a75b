#include "app/services/licencesweep.h"
#include "tests/support/testworkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace tenantry;

class TestLicenceIdentity : public QObject
{
    Q_OBJECT

private slots:
    void nobody_is_asked_where_another_identity_answered();
};

void TestLicenceIdentity::nobody_is_asked_where_another_identity_answered()
{
    TestWorkspace outside;
    outside.http.answer = healthyCloud;
    const TestTarget target = outside.target(SampleEstate::emea);
    Contact contact{target.client, target.tenant, ContactState::BotKnown, {}, {}, {}};
    contact.last = TestRecord{.outcome = Outcome::Mismatch, .at = outside.clock.now()};
    QVERIFY(outside.workspace.apply({.contacts = {contact}}));
    const auto sweep = outside.workspace.licenceSweep({target});
    QList<LicenceSighting> seen;
    connect(sweep.get(), &LicenceSweep::seen, this,
            [&](const LicenceSighting &sighting) { seen.append(sighting); });
    QSignalSpy finished(sweep.get(), &LicenceSweep::finished);

    sweep->start();

    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(seen.size(), 1);
    QVERIFY(seen[0].error);
    QCOMPARE(seen[0].error->code, ErrorCode::Mismatch);
    QVERIFY(outside.http.sent.empty());
    QCOMPARE(outside.secrets.reads(), 0);
}

QTEST_GUILESS_MAIN(TestLicenceIdentity)

#include "tst_licenceidentity.moc"

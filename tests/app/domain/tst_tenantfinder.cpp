#include "app/domain/tenantfinder.h"
#include "tests/support/sampleestate.h"

#include <QTest>

using namespace tenantry;

namespace {

const QDateTime now({2026, 11, 24}, {9, 0}, Qt::UTC);

/// The names that are found, the best first.
QStringList found(const Estate &estate, const QString &text, qsizetype most = 10)
{
    const RegionCatalogue regions = RegionCatalogue::builtIn();
    const TenantFinder finder(estate, regions, now);
    const Result<QList<TenantKey>> keys = finder.find(text, most);
    if (!keys)
        return {keys.error().message};
    QStringList names;
    for (const TenantKey &key : *keys)
        names.append(estate.tenant(key)->name);
    return names;
}

Contact used(const SampleEstate &sample, const QString &host, const QDateTime &at)
{
    const QString client = host == SampleEstate::lab ? "lab-ci" : "eu-main";
    Contact contact;
    contact.client = sample.client(client).key;
    contact.tenant = sample.tenant(host).key;
    contact.lastUsedAt = at;
    return contact;
}

} // namespace

class TestTenantFinder : public QObject
{
    Q_OBJECT

private slots:
    void finds_by_letters_and_by_fields_data();
    void finds_by_letters_and_by_fields();
    void begins_with_what_was_used_last();
    void an_old_use_counts_less_than_a_better_match();
    void explains_a_field_that_is_not_known();
    void answers_no_more_than_it_was_asked_for();
};

void TestTenantFinder::finds_by_letters_and_by_fields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("start") << "fab" << QStringList{"fabrikam-lab"};
    QTest::newRow("initials") << "au" << QStringList{"acme-us"};
    QTest::newRow("two words") << "ac no" << QStringList{"acme-nordics"};
    QTest::newRow("tag") << "ngt" << QStringList{"acme-us"};
    QTest::newRow("part of the host") << "us.us.qlik" << QStringList{"acme-us"};
    QTest::newRow("no letters of the domain") << "qkd" << QStringList{};
    QTest::newRow("system host") << "k3x9q7" << QStringList{"acme-emea"};
    QTest::newRow("address") << "https://acme-us.us.qlikcloud.com/hub" << QStringList{"acme-us"};
    QTest::newRow("field") << "region:eu ac" << QStringList{"acme-emea", "acme-nordics"};
    QTest::newRow("field alone") << "sub:fabrikam" << QStringList{"fabrikam-lab"};
    QTest::newRow("field that is being typed") << "lab region:" << QStringList{"fabrikam-lab"};
    QTest::newRow("negated") << "acme -region:eu" << QStringList{"acme-us"};
    QTest::newRow("quoted") << "\"e-no\"" << QStringList{"acme-nordics"};
    QTest::newRow("nothing") << ""
                             << QStringList{"acme-emea", "acme-nordics", "acme-us", "fabrikam-lab"};
    QTest::newRow("no such letters") << "acmez" << QStringList{};
}

void TestTenantFinder::finds_by_letters_and_by_fields()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, names);
    SampleEstate sample;
    Tenant us = sample.tenant(SampleEstate::us);
    us.tags = QStringList{"nightly"};
    sample.estate.apply({.tenants = {us}});

    QCOMPARE(found(sample.estate, text), names);
}

void TestTenantFinder::begins_with_what_was_used_last()
{
    SampleEstate sample;
    sample.estate.apply({.contacts = {used(sample, SampleEstate::nordics, now.addDays(-2)),
                                      used(sample, SampleEstate::lab, now.addSecs(-60))}});

    QCOMPARE(found(sample.estate, ""), QStringList({"fabrikam-lab", "acme-nordics"}));
    QCOMPARE(found(sample.estate, "acme").first(), "acme-nordics");
}

void TestTenantFinder::an_old_use_counts_less_than_a_better_match()
{
    SampleEstate sample;
    const QString both = "la";
    sample.estate.apply({.contacts = {used(sample, SampleEstate::emea, now.addDays(-60))}});
    Tenant emea = sample.tenant(SampleEstate::emea);
    emea.name = "collab";
    sample.estate.apply({.tenants = {emea}});

    QCOMPARE(found(sample.estate, both), QStringList({"fabrikam-lab", "collab"}));
    sample.estate.apply({.contacts = {used(sample, SampleEstate::emea, now)}});

    QCOMPARE(found(sample.estate, both), QStringList({"collab", "fabrikam-lab"}));
}

void TestTenantFinder::explains_a_field_that_is_not_known()
{
    const QStringList said = found(SampleEstate().estate, "acme colour:red");

    QVERIFY2(said.first().contains("colour"), qPrintable(said.first()));
}

void TestTenantFinder::answers_no_more_than_it_was_asked_for()
{
    QCOMPARE(found(SampleEstate().estate, "a", 2), QStringList({"acme-emea", "acme-nordics"}));
}

QTEST_APPLESS_MAIN(TestTenantFinder)

#include "tst_tenantfinder.moc"

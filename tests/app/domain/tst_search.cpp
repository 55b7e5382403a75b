#include "app/domain/search.h"

#include <QTest>

#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 11, 24}, {9, 0}, Qt::UTC);

Contact contactOf(const QString &client, const QString &tenant, Outcome outcome)
{
    Contact contact{{client}, {tenant}, ContactState::TokenOnly, TestRecord{}, {}};
    contact.last->outcome = outcome;
    return contact;
}

/// Three tenants: one good on its region's client, one failing on its own, one without a client.
Estate smallEstate()
{
    EstateChange change;
    change.subscriptions = {{{"s1"}, "Contoso", "99990001"}, {{"s2"}, "Fabrikam", "99990002"}};
    Tenant emea{{"emea"}, {"s1"}, "acme-emea.eu.qlikcloud.com"};
    emea.systemHost = "k3x9q7abcd12efg.eu.qlikcloud.com";
    emea.name = "Acme EMEA";
    emea.regionCode = "eu";
    emea.environment = "prod";
    emea.tags = {"nightly", "Größe"};
    Tenant lab{{"lab"}, {"s1"}, "acme-lab.uk.qlikcloud.com"};
    lab.name = "Acme Lab";
    lab.regionCode = "uk";
    lab.environment = "test";
    lab.remarks = {"Kim", "ask the lab first", now.date()};
    Tenant far{{"far"}, {"s2"}, "fabrikam.xx.qlikcloud.com"};
    far.name = "Fabrikam two words";
    far.regionCode = "xx";
    far.vanishedAt = now.addDays(-1);
    far.remarks.remindOn = now.date().addDays(1);
    change.tenants = {emea, lab, far};
    Client region{{"region"}, Tier::Region, "eu-main", "0123cafe", {"s1"}, "eu", {}, "slot", {}};
    region.secretStoredAt = now.addDays(-336);
    region.remarks.owner = "Robin";
    Client own{{"own"}, Tier::Tenant, "lab-ci", "4567beef", {"s1"}, {}, {"lab"}, {}, {}};
    change.clients = {region, own};
    Contact good = contactOf("region", "emea", Outcome::Ok);
    good.lastUsedAt = now.addDays(-13);
    good.bot = {"bot-user-1", "qlikbot\\0123cafe", "EU OAuth client", "active", {}, {}};
    Contact left = contactOf("region", "lab", Outcome::Ok);
    left.bot = good.bot;
    change.contacts = {good, contactOf("own", "lab", Outcome::Refused), left};
    Estate estate;
    estate.apply(change);
    return estate;
}

QStringList found(const QString &text, const Estate &estate)
{
    const Result<Search> search = Search::parse(text, now);
    if (!search)
        return {search.error().message};
    const RegionCatalogue regions = RegionCatalogue::builtIn();
    QStringList keys;
    for (const Tenant &tenant : estate.tenants())
        if (search->matches(estate, tenant, regions))
            keys.append(tenant.key.value);
    return keys;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void finds_what_was_typed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const QStringList all{"emea", "lab", "far"};
        QTest::newRow("nothing") << "" << all;
        QTest::newRow("spaces") << " \t " << all;
        QTest::newRow("name") << "emea" << QStringList{"emea"};
        QTest::newRow("any case") << "ACME" << QStringList{"emea", "lab"};
        QTest::newRow("all words") << "acme lab" << QStringList{"lab"};
        QTest::newRow("host") << "acme-lab.uk" << QStringList{"lab"};
        QTest::newRow("address") << "https://acme-lab.uk.qlikcloud.com/hub" << QStringList{"lab"};
        QTest::newRow("system host") << "k3x9q7" << QStringList{"emea"};
        QTest::newRow("tag") << "night" << QStringList{"emea"};
        QTest::newRow("tag folded") << "GRÖSSE" << QStringList{};
        QTest::newRow("tag not ASCII") << QString::fromUtf8("GRÖß") << QStringList{"emea"};
        QTest::newRow("client") << "eu-main" << QStringList{"emea"};
        QTest::newRow("client id") << "4567BEEF" << QStringList{"lab"};
        QTest::newRow("bot") << "oauth" << QStringList{"emea"};
        QTest::newRow("subscription") << "fabr" << QStringList{"far"};
        QTest::newRow("region name") << "ireland" << QStringList{"emea"};
        QTest::newRow("region short name") << "london" << QStringList{"lab"};
        QTest::newRow("region unknown") << "xx" << QStringList{"far"};
        QTest::newRow("aws code") << "eu-west-2" << QStringList{"lab"};
        QTest::newRow("quotes keep spaces") << "\"two words\"" << QStringList{"far"};
        QTest::newRow("open quote") << "\"two wo" << QStringList{"far"};
        QTest::newRow("quoted colon") << "\"is:ok\"" << QStringList{};
        QTest::newRow("negated") << "-acme" << QStringList{"far"};
        QTest::newRow("negated quotes") << "-\"two words\"" << QStringList{"emea", "lab"};
        QTest::newRow("lone dash") << "-" << all;
        QTest::newRow("dash within") << "eu-main" << QStringList{"emea"};
        QTest::newRow("digits before a colon") << "12:30" << QStringList{};
        QTest::newRow("region code") << "region:eu" << QStringList{"emea"};
        QTest::newRow("region aws code") << "region:EU-WEST-2" << QStringList{"lab"};
        QTest::newRow("region is whole") << "region:e" << QStringList{};
        QTest::newRow("not region") << "-region:eu" << QStringList{"lab", "far"};
        QTest::newRow("sub") << "sub:contoso" << QStringList{"emea", "lab"};
        QTest::newRow("sub licence") << "sub:99990002" << QStringList{"far"};
        QTest::newRow("tag field") << "tag:nightly" << QStringList{"emea"};
        QTest::newRow("tag starts") << "tag:ightly" << QStringList{};
        QTest::newRow("env") << "env:PROD" << QStringList{"emea"};
        QTest::newRow("tier") << "tier:region" << QStringList{"emea"};
        QTest::newRow("tier own") << "tier:Tenant" << QStringList{"lab"};
        QTest::newRow("client field") << "client:lab-ci" << QStringList{"lab"};
        QTest::newRow("bot field") << "bot:\"EU OAuth\"" << QStringList{"emea"};
        QTest::newRow("bot user id") << "bot:bot-user-1" << QStringList{"emea"};
        QTest::newRow("host field") << "host:acme" << QStringList{"emea", "lab"};
        QTest::newRow("empty field") << "region:" << all;
        QTest::newRow("failing") << "is:failing" << QStringList{"lab"};
        QTest::newRow("untested") << "is:untested" << QStringList{"far"};
        QTest::newRow("ok") << "is:OK" << QStringList{"emea"};
        QTest::newRow("expiring") << "is:expiring" << QStringList{"emea"};
        QTest::newRow("orphan") << "is:orphan" << QStringList{"lab"};
        QTest::newRow("no secret") << "is:nosecret" << QStringList{"lab"};
        QTest::newRow("production") << "is:prod" << QStringList{"emea"};
        QTest::newRow("owner") << "owner:kim" << QStringList{"lab"};
        QTest::newRow("owner of the client") << "owner:robin" << QStringList{"emea"};
        QTest::newRow("note") << "note:\"lab first\"" << QStringList{"lab"};
        QTest::newRow("recent") << "is:recent" << QStringList{"emea"};
        QTest::newRow("vanished") << "is:vanished" << QStringList{"far"};
        QTest::newRow("reminder due") << "is:due" << QStringList{"lab"};
        QTest::newRow("together") << "acme region:uk -is:ok" << QStringList{"lab"};
    }
    void finds_what_was_typed()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);

        QCOMPARE(found(text, smallEstate()), expected);
    }

    void explains_what_it_does_not_know_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("field") << "colour:red"
                               << "“colour”";
        QTest::newRow("negated field") << "-colour:red"
                                       << "“colour”";
        QTest::newRow("state") << "is:fine"
                               << "“is:fine”";
        QTest::newRow("tier") << "tier:galaxy"
                              << "“galaxy”";
    }
    void explains_what_it_does_not_know()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);

        const Result<Search> search = Search::parse(text, now);

        QVERIFY(!search);
        QCOMPARE(search.error().code, ErrorCode::Invalid);
        QVERIFY2(search.error().message.contains(named), qPrintable(search.error().message));
    }

    void a_result_from_before_the_secret_was_replaced_says_nothing()
    {
        Estate estate = smallEstate();
        Contact contact = *estate.contact({"own"}, TenantKey{"lab"});
        contact.last->at = now.addDays(-2);
        Client own = *estate.client({"own"});
        own.secretStoredAt = now.addDays(-1);
        estate.apply({.clients = {own}, .contacts = {contact}});

        QCOMPARE(found("is:failing", estate), QStringList{});
        QCOMPARE(found("is:untested", estate), QStringList({"lab", "far"}));
    }

    void finds_an_orphan_that_came_after_the_first_search()
    {
        Estate estate = smallEstate();
        QCOMPARE(found("is:orphan", estate), QStringList{"lab"});
        Contact left = *estate.contact({"region"}, TenantKey{"lab"});
        left.tenant = {"far"};

        estate.apply({.contacts = {left}});
        QCOMPARE(found("is:orphan", estate), QStringList({"lab", "far"}));
        estate.apply({.removedTenants = {{"lab"}}});

        QCOMPARE(found("is:orphan", estate), QStringList{"far"});
    }

    void every_hint_can_be_typed()
    {
        QVERIFY(!searchHints().isEmpty());
        for (const SearchHint &hint : searchHints()) {
            QVERIFY2(Search::parse(hint.example, now), qPrintable(hint.example));
            QVERIFY(!hint.meaning.isEmpty());
        }
    }

    void is_empty_only_where_nothing_is_asked()
    {
        QVERIFY(Search::parse(" region: ", now)->isEmpty());
        QVERIFY(!Search::parse("a", now)->isEmpty());
    }

    void a_word_that_none_of_ten_thousand_tenants_has_finds_none()
    {
        EstateChange change;
        for (int i = 0; i < 40; ++i)
            change.subscriptions.append({{u"s%1"_s.arg(i)}, u"Subscription %1"_s.arg(i), {}});
        for (int i = 0; i < 10'000; ++i) {
            Tenant tenant{TenantKey::make(),
                          {u"s%1"_s.arg(i % 40)},
                          u"tenant-%1.eu.qlikcloud.com"_s.arg(i)};
            tenant.name = u"Tenant number %1"_s.arg(i);
            tenant.regionCode = "eu";
            change.tenants.append(tenant);
        }
        for (int i = 0; i < 40; ++i)
            change.clients.append({{u"c%1"_s.arg(i)},
                                   Tier::Region,
                                   "eu-main",
                                   "0123",
                                   {u"s%1"_s.arg(i)},
                                   "eu",
                                   {},
                                   {},
                                   {}});
        Estate estate;
        estate.apply(change);
        const RegionCatalogue regions = RegionCatalogue::builtIn();
        const Result<Search> search = Search::parse("number-9999 -is:failing", now);

        const auto hits = std::ranges::count_if(estate.tenants(), [&](const Tenant &tenant) {
            return search->matches(estate, tenant, regions);
        });
        QCOMPARE(hits, 0);
    }
};

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestSearch)

#include "tst_search.moc"

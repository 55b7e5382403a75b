#include "app/domain/importplan.h"
#include "tests/support/sampleestate.h"

#include <QTest>

namespace tenantry {

using Field = ImportField;
using State = PlannedRow::State;
using Values = QList<QPair<Field, QString>>;

/// What becomes of the client secrets that rows bring.
class TestImportSecrets : public QObject
{
    Q_OBJECT

private slots:
    void secrets_go_to_clients_that_have_none_data();
    void secrets_go_to_clients_that_have_none();
    void different_secrets_for_one_client_are_a_conflict();
    void secrets_that_are_not_wanted_are_left_out();
    void a_row_that_its_file_refuses_is_left_out();

private:
    static ImportRow row(qsizetype number, const Values &values)
    {
        ImportRow row;
        row.number = number;
        for (const auto &[field, value] : values)
            row.at(field) = value;
        return row;
    }
    static ImportPlan plan(const QList<ImportRow> &rows,
                           const Estate &estate = SampleEstate().estate,
                           const ImportOptions &options = {})
    {
        return planImport(rows, estate, RegionCatalogue::builtIn(), options);
    }
};

void TestImportSecrets::secrets_go_to_clients_that_have_none_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<bool>("isSeenMissing");
    QTest::addColumn<State>("state");
    QTest::addColumn<RowSecret>("secret");
    const Values known{{Field::ClientId, QString(32, 'a')}};
    QTest::newRow("new client") << Values{{Field::Host, "new.eu.qlikcloud.com"},
                                          {Field::Subscription, "Contoso"},
                                          {Field::ClientId, "id9"}}
                                << false << State::New << RowSecret::Stored;
    QTest::newRow("client that has one") << known << false << State::Same << RowSecret::Kept;
    QTest::newRow("client that lost it") << known << true << State::Changed << RowSecret::Stored;
    QTest::newRow("bad row") << Values{{Field::Host, "x.example.com"}, {Field::ClientId, "id9"}}
                             << false << State::Invalid << RowSecret::LeftOut;
}

void TestImportSecrets::secrets_go_to_clients_that_have_none()
{
    QFETCH(Values, values);
    QFETCH(bool, isSeenMissing);
    QFETCH(State, state);
    QFETCH(RowSecret, secret);
    ImportRow bringing = row(7, values);
    bringing.secret = 7;
    SampleEstate sample;
    ImportOptions options;
    options.seen.insert(sample.client("eu-main").secretKey(), !isSeenMissing);
    const ImportPlan planned = plan({bringing}, sample.estate, options);
    QCOMPARE(planned.rows[0].state, state);
    QCOMPARE(planned.rows[0].secret, secret);
    QCOMPARE(planned.secrets.size(), secret == RowSecret::Stored ? 1 : 0);
    if (secret == RowSecret::Stored)
        QCOMPARE(planned.secrets[0], (PlannedSecret{planned.change.clients[0].key, 7}));
    if (secret == RowSecret::Kept)
        QVERIFY(planned.rows[0].reason.contains("replace it at the client"));
}

void TestImportSecrets::different_secrets_for_one_client_are_a_conflict()
{
    QList<ImportRow> rows;
    for (const qsizetype number : {1, 2, 3}) {
        rows.append(row(number, {{Field::Host, QString("t%1.eu.qlikcloud.com").arg(number)},
                                 {Field::Subscription, "Fabrikam"},
                                 {Field::ClientId, "id9"}}));
        rows.last().secret = number == 3 ? 3 : 1;
    }
    const ImportPlan planned = plan(rows);
    QCOMPARE(planned.rows[1].state, State::New);
    QCOMPARE(planned.rows[1].secret, RowSecret::Stored);
    QCOMPARE(planned.rows[2].state, State::Conflict);
    QVERIFY(planned.rows[2].reason.contains("row 1"));
    QCOMPARE(planned.secrets.size(), 1);
    QCOMPARE(planned.secrets[0].row, 1);
    QCOMPARE(planned.change.clients[0].tier, Tier::Region);
}

void TestImportSecrets::secrets_that_are_not_wanted_are_left_out()
{
    ImportRow bringing = row(1, {{Field::Host, "new.eu.qlikcloud.com"},
                                 {Field::Subscription, "Contoso"},
                                 {Field::ClientId, "id9"}});
    bringing.secret = 1;
    const ImportPlan planned = plan({bringing}, SampleEstate().estate, {.isWithSecrets = false});
    QCOMPARE(planned.rows[0].state, State::New);
    QCOMPARE(planned.rows[0].secret, RowSecret::LeftOut);
    QVERIFY(planned.secrets.isEmpty());
    bringing.secretProblem = "It is empty.";
    const ImportPlan unusable = plan({bringing});
    QCOMPARE(unusable.rows[0].secret, RowSecret::LeftOut);
    QVERIFY(unusable.rows[0].reason.endsWith("It is empty."));
    QVERIFY(unusable.secrets.isEmpty());
}

void TestImportSecrets::a_row_that_its_file_refuses_is_left_out()
{
    ImportRow refused = row(1, {{Field::Host, SampleEstate::emea}, {Field::Notes, "x"}});
    refused.refusal = "It holds an API key.";
    const ImportPlan planned = plan({refused});
    QCOMPARE(planned.rows[0].state, State::Invalid);
    QCOMPARE(planned.rows[0].reason, "It holds an API key.");
    QVERIFY(planned.change.isEmpty());
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestImportSecrets)
#include "tst_importsecrets.moc"

#include "app/domain/missingsecrets.h"
#include "app/services/secretpaste.h"
#include "tests/support/sampleestate.h"

#include <QTest>

using namespace tenantry;

class TestSecretPaste : public QObject
{
    Q_OBJECT

private slots:
    void knows_whose_secret_was_pasted_data();
    void knows_whose_secret_was_pasted();
    void takes_no_secret_that_it_cannot_place_data();
    void takes_no_secret_that_it_cannot_place();
};

namespace {

const QString secret(64, 'f');
const QString euId(32, 'a');  // eu-main, as in the sample
const QString labId(32, 'b'); // lab-ci

/// The sample, but eu-main and lab-ci have come without their secrets.
SampleEstate handedOver()
{
    SampleEstate sample;
    Client euMain = sample.client("eu-main");
    Client labCi = sample.client("lab-ci");
    euMain.secretSlot.clear();
    labCi.secretSlot.clear();
    sample.estate.apply({.clients = {euMain, labCi}});
    return sample;
}

} // namespace

void TestSecretPaste::knows_whose_secret_was_pasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("client");
    QTest::newRow("by its ID") << labId + "\n" + secret << ""
                               << "lab-ci";
    QTest::newRow("alone, for the chosen") << secret << "eu-main"
                                           << "eu-main";
    QTest::newRow("the ID counts, not the choice") << labId + "\n" + secret << "eu-main"
                                                   << "lab-ci";
}

void TestSecretPaste::knows_whose_secret_was_pasted()
{
    QFETCH(QString, text);
    QFETCH(QString, chosen);
    QFETCH(QString, client);
    const SampleEstate sample = handedOver();
    const ClientKey key = chosen.isEmpty() ? ClientKey() : sample.client(chosen).key;

    const Result<PastedSecret> pasted = recognizeSecret(Secret::take(QString(text)), sample.estate,
                                                        missingSecrets(sample.estate), key);

    QVERIFY(pasted);
    QCOMPARE(pasted->client, sample.client(client).key);
    QCOMPARE(pasted->secret.reveal().toByteArray(), secret.toUtf8());
}

void TestSecretPaste::takes_no_secret_that_it_cannot_place_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no secret in it") << "hello" << ErrorCode::Invalid;
    QTest::newRow("nothing chosen") << secret << ErrorCode::Invalid;
    QTest::newRow("an ID of nobody") << QString(32, 'd') + "\n" + secret << ErrorCode::NotFound;
    QTest::newRow("one that has its secret")
        << QString(32, 'c') + "\n" + secret << ErrorCode::Exists; // org
}

void TestSecretPaste::takes_no_secret_that_it_cannot_place()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    const SampleEstate sample = handedOver();

    const Result<PastedSecret> pasted = recognizeSecret(Secret::take(QString(text)), sample.estate,
                                                        missingSecrets(sample.estate), {});

    QVERIFY(!pasted);
    QCOMPARE(pasted.error().code, code);
    QVERIFY(!pasted.error().message.contains(secret));
}

QTEST_APPLESS_MAIN(TestSecretPaste)
#include "tst_secretpaste.moc"

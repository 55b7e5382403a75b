#include "app/formats/mask.h"

#include <QTest>

namespace tenantry {

class MaskTest : public QObject
{
    Q_OBJECT

private slots:
    void masks_what_is_or_looks_like_a_secret_data();
    void masks_what_is_or_looks_like_a_secret();
    void leaves_what_is_no_secret_data();
    void leaves_what_is_no_secret();
    void masks_a_known_secret_however_it_is_quoted_data();
    void masks_a_known_secret_however_it_is_quoted();
    void shows_no_more_of_a_line_than_fits();
};

void MaskTest::masks_what_is_or_looks_like_a_secret_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QByteArray &line, const QString &shown) {
        QTest::newRow(name) << line << shown;
    };
    row("known", "a kn0wn b kn0wn", "a •••• b ••••");
    row("dotenv", "QLIK_CLIENT_SECRET='old one'", "QLIK_CLIENT_SECRET=••••");
    row("spaces", "qlik_client_secret = \"old\"", "qlik_client_secret = ••••");
    row("PowerShell", "$env:PASSWORD = 'old'", "$env:PASSWORD = ••••");
    row("YAML", "    oauth-client-secret: old # note", "    oauth-client-secret: ••••");
    row("API key", "      Authorization: Bearer old", "      Authorization: ••••");
    row("JSON", "  \"clientSecret\": \"old\",", "  \"clientSecret\": ••••");
    row("Postman", R"(    {"key": "client_secret", "value": "old", "type": "secret"})",
        R"(    {"key": "client_secret", "value": ••••)");
    row("second in a line", R"({"client-secret": "", "other-secret": "old"})",
        R"({"client-secret": "", "other-secret": ••••)");
    row("GitHub", "printf '%s' 'old' | gh secret set QLIK_CLIENT_SECRET",
        "printf '%s' •••• | gh secret set QLIK_CLIENT_SECRET");
    row("sheet", "Client secret: old", "Client secret: ••••");
    row("comment", "# my_token=old", "# my_token=••••");
    row("long hexadecimal", "x: " + QByteArray(32, 'a') + QByteArray(32, '1'), "x: ••••");
    row("base64", "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7", "••••");
    row("web token", "see eyJhbGciOiJ1.eyJzdWIiOi.x_y-z9 there", "see •••• there");
}

void MaskTest::masks_what_is_or_looks_like_a_secret()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, shown);
    const Secret known(QByteArrayView("kn0wn"));
    const std::array<const Secret *, 1> secrets{&known};

    QCOMPARE(Mask(secrets).masked(line), shown);
}

void MaskTest::leaves_what_is_no_secret_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const QByteArray &line :
         {QByteArray(), QByteArray("QLIK_HOST='acme.eu.qlikcloud.com'"),
          QByteArray("QLIK_CLIENT_ID=0123456789abcdef0123456789abcdef"),
          QByteArray("# Tenantry: client eu-main (region-level) for a.eu.qlikcloud.com; secret in "
                     "Tenantry: tenantry-cli token a.eu.qlikcloud.com"),
          QByteArray("export QLIK_ACCESS_TOKEN=\"$(tenantry-cli token a.eu.qlikcloud.com)\""),
          QByteArray("$env:QLIK_ACCESS_TOKEN = (tenantry-cli token a.eu.qlikcloud.com)"),
          QByteArray("token=$(tenantry-cli token a.eu.qlikcloud.com)"),
          QByteArray("printf '%s' \"$token\" | gh secret set QLIK_ACCESS_TOKEN"),
          QByteArray("printf '%s' 'a.eu.qlikcloud.com' | gh secret set QLIK_HOST"),
          QByteArray(R"({"key": "client_secret", "value": "", "type": "secret"})"),
          QByteArray("Client secret: (kept in Tenantry)"), QByteArray("kind: Secret"),
          QByteArray("https://very-long-name-of-a-tenant-without-end.eu.qlikcloud.com")})
        QTest::newRow(line) << line;
}

void MaskTest::leaves_what_is_no_secret()
{
    QFETCH(QByteArray, line);

    QCOMPARE(Mask({}).masked(line), QString::fromUtf8(line));
}

void MaskTest::masks_a_known_secret_however_it_is_quoted_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("as it is") << QByteArray(R"(x: it's "$\{5" y)");
    QTest::newRow("YAML, JSON") << QByteArray(R"(x: "it's \"$\\{5" y)");
    QTest::newRow("shell") << QByteArray(R"(x: 'it'\''s "$\{5' y)");
    QTest::newRow("PowerShell") << QByteArray(R"(x: 'it''s "$\{5' y)");
}

void MaskTest::masks_a_known_secret_however_it_is_quoted()
{
    QFETCH(QByteArray, line);
    const Secret known(QByteArrayView(R"(it's "$\{5)"));
    const std::array<const Secret *, 1> secrets{&known};

    const QString shown = Mask(secrets).masked(line);

    QVERIFY2(shown.contains("••••") && !shown.contains("{5"), qPrintable(shown));
    QVERIFY(shown.startsWith("x: ") && shown.endsWith(" y"));
}

void MaskTest::shows_no_more_of_a_line_than_fits()
{
    QCOMPARE(Mask({}).masked(QByteArray(100000, ' ')).size(), 500);
    QVERIFY(!Mask({}).masked("a\x1b[0m\tb\xe2\x80\xae").contains(QChar(0x1b)));
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::MaskTest)

#include "tst_mask.moc"

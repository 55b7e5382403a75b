#include "app/formats/exporters.h"
#include "tests/app/formats/contextscorpus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace tenantry {

namespace {

const char *const
    comparingScript = "import sys, json, yaml\n"
                      "for before, after in json.load(sys.stdin):\n"
                      "    a, b = yaml.safe_load(before) or {}, yaml.safe_load(after)\n"
                      "    c = b['contexts'].pop('acme.eu.qlikcloud.com')\n"
                      "    a['contexts'] = a.get('contexts') or {}\n"
                      "    assert a == b, (before, after)\n"
                      "    assert c['oauth-client-secret'] == 's3cret' and len(c) == 5, after\n";

const QByteArrayList naughtyValues{"no",
                                   "1e3",
                                   "0123",
                                   "018",
                                   "~",
                                   "null",
                                   ": ",
                                   " #",
                                   "# a",
                                   "a: b",
                                   "@x",
                                   "`x",
                                   "%x",
                                   "&a",
                                   "*a",
                                   "!x",
                                   "|",
                                   ">",
                                   "- a",
                                   "? b",
                                   "{a}",
                                   "[b]",
                                   "\"",
                                   "\\",
                                   "'",
                                   "\\n",
                                   "a\"b\\c'd",
                                   "=",
                                   "<<",
                                   "\xe2\x80\xa8",
                                   "\xe2\x80\xae"
                                   "abc",
                                   "a\xef\xbb\xbf",
                                   "\xc2\xa0",
                                   "\xf0\x9f\x98\x80",
                                   "gr\xc3\xbc\xc3\x9f",
                                   "${x} $(y) %{z}",
                                   "12:30:45",
                                   "2001-01-01",
                                   "0x1F",
                                   "1_000",
                                   ".inf",
                                   " lead",
                                   "trail "};

ExportRow acme(const QByteArray &secret = "s3cret")
{
    ExportRow row;
    row.tenant.host = "acme.eu.qlikcloud.com";
    row.client.name = "eu-main";
    row.client.tier = Tier::Region;
    row.client.clientId = "id1";
    row.secret = Secret(secret);
    return row;
}

Result<RenderedExport> render(const std::vector<ExportRow> &rows, const FileContent &existing = {})
{
    const bool isWithoutSecrets = !rows.empty() && rows.front().secret.isEmpty();
    return renderExport(*findExporter(u"qlik-cli"), rows, {.isWithoutSecrets = isWithoutSecrets},
                        existing);
}

Result<RenderedExport> merged(const QByteArray &existing, ExportRow row = acme())
{
    std::vector<ExportRow> rows;
    rows.push_back(std::move(row));
    return render(rows, {!existing.isEmpty(), Secret(existing), {}});
}

QByteArray fileOf(const Result<RenderedExport> &result)
{
    return result ? result->file.reveal().toByteArray() : result.error().message.toUtf8();
}

} // namespace

class QlikContextsTest : public QObject
{
    Q_OBJECT

private slots:
    void adds_a_context_and_changes_no_other_byte_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        for (const ContextsCase &entry : filesToAddTo() + moreFilesToAddTo())
            QTest::newRow(entry.name) << entry.before << entry.after;
    }
    void adds_a_context_and_changes_no_other_byte()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);

        const Result<RenderedExport> result = merged(before);

        QCOMPARE(fileOf(result), after);
        QCOMPARE(result->effects.size(), 1);
        QCOMPARE(result->effects[0].name, "acme.eu.qlikcloud.com");
        QCOMPARE(result->effects[0].kind, ExportEffect::Kind::Added);
        QCOMPARE(fileOf(merged(after)), after); // a second time nothing changes
        QCOMPARE(merged(after)->effects[0].kind, ExportEffect::Kind::Same);
    }

    void changes_only_the_values_of_its_own_keys_data() { addFilesToChange(); }
    void changes_only_the_values_of_its_own_keys()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(bool, isChanged);

        const Result<RenderedExport> result = merged(before);

        QCOMPARE(fileOf(result), after);
        QCOMPARE(result->effects[0].kind,
                 isChanged ? ExportEffect::Kind::Changed : ExportEffect::Kind::Same);
    }

    void without_secrets_another_clients_secret_is_not_kept()
    {
        const QByteArray theirs = QByteArray(fileOf(merged({}))).replace("id1", "id0");

        const Result<RenderedExport> refused = merged(theirs, acme(""));

        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains("another client"));
        QVERIFY(merged(fileOf(merged({})), acme(""))); // beside its own ID it may stay
    }

    void refuses_doubt_and_tells_why_data() { addFilesToRefuse(); }
    void refuses_doubt_and_tells_why()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, reason);

        const Result<RenderedExport> result = merged(before);

        QVERIFY2(!result, fileOf(result).constData());
        QVERIFY(result.error().code == ErrorCode::Invalid
                || result.error().code == ErrorCode::Corrupt);
        QVERIFY2(result.error().message.contains(reason), qPrintable(result.error().message));
        QVERIFY(result.error().message.startsWith("The contexts file stays as it is."));
    }

    void without_secrets_the_comment_tells_where_it_is()
    {
        const QByteArray file = fileOf(merged("", acme("")));

        QVERIFY(!file.contains("oauth-client-secret"));
        QVERIFY(file.contains("    comment: \"Tenantry: client eu-main (region-level); secret in "
                              "Tenantry: tenantry-cli token acme.eu.qlikcloud.com\"\n"));
    }

    void without_secrets_a_secret_that_is_there_stays()
    {
        const QByteArray file = fileOf(merged("contexts:\n" + added, acme("")));

        QVERIFY(file.contains("    oauth-client-secret: \"s3cret\"\n"));
    }

    void merges_many_contexts_at_once()
    {
        std::vector<ExportRow> rows;
        for (const char *host :
             {"b.eu.qlikcloud.com", "acme.eu.qlikcloud.com", "c.eu.qlikcloud.com"}) {
            rows.push_back(acme());
            rows.back().tenant.host = host;
        }
        const QByteArray open = QByteArray("contexts:\n" + added)
                                    .replace("    server-type: \"cloud\"\n", "")
                                    .chopped(1);

        const Result<RenderedExport> result = render(rows, {true, Secret(open), {}});

        const QByteArray b = QByteArray(added).replace("acme", "b");
        const QByteArray c = QByteArray(added).replace("acme", "c");
        QCOMPARE(fileOf(result), open + "\n    server-type: \"cloud\"\n" + b + c);
        QCOMPARE(result->effects[1].kind, ExportEffect::Kind::Changed);
    }

    void refuses_rows_that_make_no_context()
    {
        std::vector<ExportRow> rows;
        QVERIFY(!render(rows));
        rows.push_back(acme());
        rows.push_back(acme());
        QVERIFY(render(rows).error().message.contains("twice"));
        ExportRow bad = acme();
        bad.tenant.host = "a: b\n.c";
        QVERIFY(!merged("", std::move(bad)));
    }

    void refuses_values_that_could_become_other_keys_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("LF") << QByteArray("a\nb");
        QTest::newRow("CR") << QByteArray("a\rb");
        QTest::newRow("NUL") << QByteArray("a\0b", 3);
        QTest::newRow("tab") << QByteArray("a\tb");
        QTest::newRow("escape") << QByteArray("a\x1b[0m");
        QTest::newRow("delete") << QByteArray("a\x7f");
        QTest::newRow("next line") << QByteArray("a\xc2\x85");
        QTest::newRow("not UTF-8") << QByteArray("a\xc3");
    }
    void refuses_values_that_could_become_other_keys()
    {
        QFETCH(QByteArray, value);

        QVERIFY(!merged("", acme(value)));
        QVERIFY(!merged("contexts:\n" + added, acme(value)));
        QVERIFY(!merged(QByteArray("contexts:\n" + added)
                            .replace("    oauth-client-secret: \"s3cret\"\n", ""),
                        acme(value)));
    }

    void another_reader_reads_back_naughty_values()
    {
        std::vector<ExportRow> rows;
        QJsonArray expected;
        for (const QByteArray &secret : naughtyValues) {
            rows.push_back(acme(secret));
            rows.back().tenant.host = QString("t%1.eu.qlikcloud.com").arg(rows.size());
            rows.back().client.name = QString::fromUtf8(secret);
            expected.append(QString::fromUtf8(secret));
        }
        const Result<RenderedExport> result = render(rows);
        QVERIFY2(result, fileOf(result).constData());

        QProcess python;
        python.start("python3", {"-c", "import sys, json, yaml\nc = "
                                       "yaml.safe_load(sys.stdin.buffer)['contexts']\njson.dump([v["
                                       "'oauth-client-secret'] for v in c.values()], sys.stdout)"});
        python.write(fileOf(result));
        python.closeWriteChannel();
        QVERIFY2(python.waitForFinished(), "python3 is in the test set");

        QCOMPARE(QJsonDocument::fromJson(python.readAllStandardOutput()).array(), expected);
    }

    void another_reader_finds_the_rest_unchanged()
    {
        QJsonArray pairs;
        for (const ContextsCase &entry : filesToAddTo() + moreFilesToAddTo())
            pairs.append(
                QJsonArray{QString::fromUtf8(entry.before), QString::fromUtf8(entry.after)});
        QProcess python;
        python.start("python3", {"-c", comparingScript});
        python.write(QJsonDocument(pairs).toJson());
        python.closeWriteChannel();

        QVERIFY2(python.waitForFinished(), "python3 is in the test set");

        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    }

    void the_path_follows_the_variable_of_qlik_cli()
    {
        qputenv("QLIK_CLI_USER_HOME_DIR", "/somewhere");
        QCOMPARE(findExporter(u"qlik-cli")->defaultPath(), "/somewhere/.qlik/contexts.yml");
        qunsetenv("QLIK_CLI_USER_HOME_DIR");
        QVERIFY(findExporter(u"qlik-cli")->defaultPath().endsWith("/.qlik/contexts.yml"));
    }
};

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::QlikContextsTest)

#include "tst_qlikcontexts.moc"

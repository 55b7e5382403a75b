#include "app/formats/exporters.h"
#include "tests/app/formats/exportbench.h"
#include "tests/app/formats/exportcorpus.h"

#include <QSet>
#include <QTest>

#include <algorithm>

namespace tenantry {

class ExportersTest : public QObject
{
    Q_OBJECT

private slots:
    void every_format_is_found_by_its_id()
    {
        QSet<QString> ids;
        for (const Exporter &exporter : exporters()) {
            QCOMPARE(findExporter(QString(exporter.id)), &exporter);
            ids.insert(exporter.id);
        }
        QCOMPARE(ids.size(), qsizetype(exporters().size()));
        QVERIFY(findExporter(u"QLIK-CLI"));
        QVERIFY(!findExporter(u"nothing"));
        QVERIFY(!findExporter(u""));
    }

    void every_format_can_be_shown()
    {
        QSet<QString> paths;
        for (const Exporter &exporter : exporters()) {
            QVERIFY(!QString(exporter.title).isEmpty());
            QVERIFY(exporter.defaultPath().endsWith(exporter.fileName));
            paths.insert(exporter.defaultPath());
            for (const VariableNames &names : exporter.names())
                QVERIFY(!QString(names.title).isEmpty() && !names.variables.empty());
        }
        QCOMPARE(paths.size(), qsizetype(exporters().size()));
    }

    void each_format_writes_exactly_this_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("names");
        QTest::addColumn<bool>("isWithoutSecrets");
        QTest::addColumn<QByteArray>("expected");
        QSet<QString> formats;
        for (const ExportCase &entry : variableFileCases() + ownFileCases()) {
            QTest::addRow("%s %s", entry.format, entry.names)
                << entry.format << entry.names << false << entry.withSecret;
            QTest::addRow("%s %s without", entry.format, entry.names)
                << entry.format << entry.names << true << entry.without;
            formats.insert(entry.format);
        }
        QCOMPARE(formats.size(), std::ranges::count_if(exporters(), isOfCredentials));
    }
    void each_format_writes_exactly_this()
    {
        QFETCH(QString, format);
        QFETCH(QString, names);
        QFETCH(bool, isWithoutSecrets);
        QFETCH(QByteArray, expected);

        const Result<RenderedExport> rendered = renderExport(*findExporter(format),
                                                             one(exportRow()),
                                                             {isWithoutSecrets, names}, {});

        QCOMPARE(bytes(rendered), expected);
        QVERIFY(areAll(rendered, ExportEffect::Kind::Added));
    }

    void a_repeated_export_changes_nothing_data() { addEachFormat(); }
    void a_repeated_export_changes_nothing()
    {
        QFETCH(const Exporter *, exporter);
        for (const ExportChoices &choices : {withSecrets, withoutSecrets}) {
            const std::vector<ExportRow> rows = rowsFor(*exporter);
            const Result<RenderedExport> first = renderExport(*exporter, rows, choices, {});
            QVERIFY2(first, bytes(first));

            const Result<RenderedExport> second = renderExport(*exporter, rows, choices,
                                                               existing(first));

            QCOMPARE(bytes(second), bytes(first));
            QVERIFY(areAll(second, ExportEffect::Kind::Same));
        }
    }

    void without_secrets_there_is_none_in_the_file_data() { addEachFormat(); }
    void without_secrets_there_is_none_in_the_file()
    {
        QFETCH(const Exporter *, exporter);

        const QByteArray file = bytes(
            renderExport(*exporter, rowsFor(*exporter), withoutSecrets, {}));

        QVERIFY(file.contains("id1"));
        QVERIFY(!file.contains("s3cret") && !file.contains("an0ther"));
    }

    void a_new_secret_takes_the_place_of_the_old_one_data() { addEachFormat(); }
    void a_new_secret_takes_the_place_of_the_old_one()
    {
        QFETCH(const Exporter *, exporter);
        const Result<RenderedExport> first = renderExport(*exporter, one(exportRow()), withSecrets,
                                                          {});
        const std::vector<ExportRow> rows = one(exportRow("acme.eu.qlikcloud.com", "n3w"));

        const Result<RenderedExport> second = renderExport(*exporter, rows, withSecrets,
                                                           existing(first));

        QCOMPARE(bytes(second), bytes(first).replace("s3cret", "n3w"));
        QCOMPARE(std::ranges::count(second->effects, ExportEffect::Kind::Changed,
                                    &ExportEffect::kind),
                 1);
    }

    void the_secret_of_a_former_export_goes_where_none_is_wanted_data() { addEachFormat(); }
    void the_secret_of_a_former_export_goes_where_none_is_wanted()
    {
        QFETCH(const Exporter *, exporter);
        if (exporter->id == QLatin1StringView("qlik-cli"))
            return; // a context without its secret would be of no use: it keeps it
        const std::vector<ExportRow> rows = rowsFor(*exporter);
        const Result<RenderedExport> first = renderExport(*exporter, rows, withSecrets, {});

        const Result<RenderedExport> without = renderExport(*exporter, rows, withoutSecrets,
                                                            existing(first));
        const Result<RenderedExport> again = renderExport(*exporter, rows, withSecrets,
                                                          existing(without));

        QVERIFY2(without, bytes(without));
        QVERIFY(!bytes(without).contains("s3cret") && !bytes(without).contains("an0ther"));
        QVERIFY(!areAll(without, ExportEffect::Kind::Same));
        QVERIFY(!bytes(again).contains("tenantry-cli token"));
        QVERIFY(bytes(again).contains("s3cret"));
    }

    void a_host_that_is_none_is_written_nowhere_data() { addEachFormat(); }
    void a_host_that_is_none_is_written_nowhere()
    {
        QFETCH(const Exporter *, exporter);
        for (const char *host : {"", "acme", "-a.eu.qlikcloud.com", "a b.eu.qlikcloud.com",
                                 "a$(x).eu.qlikcloud.com", "a.eu.qlikcloud.com\nX=1"})
            QVERIFY2(!renderExport(*exporter, one(exportRow(host)), withoutSecrets, {}), host);
    }

    void a_secret_that_could_become_something_else_is_refused_data() { addEachFormat(); }
    void a_secret_that_could_become_something_else_is_refused()
    {
        QFETCH(const Exporter *, exporter);
        for (const QByteArray &secret :
             {QByteArray("a\nQLIK_HOST=b"), QByteArray("a\rb"), QByteArray("a\0b", 3),
              QByteArray("a\xc2\x85"), QByteArray("a\xc3")}) {
            const Result<RenderedExport> refused = renderExport(
                *exporter, one(exportRow("acme.eu.qlikcloud.com", secret)), withSecrets, {});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Invalid);
            QVERIFY2(refused.error().message.contains("acme.eu.qlikcloud.com"),
                     qPrintable(refused.error().message));
            QVERIFY(!refused.error().message.contains("QLIK_HOST=b"));
        }
    }

    void a_name_with_a_line_break_stays_in_its_line_data() { addEachFormat(); }
    void a_name_with_a_line_break_stays_in_its_line()
    {
        QFETCH(const Exporter *, exporter);
        ExportRow row = exportRow();
        row.client.name = "a\nQLIK_HOST=b\u2028c\u202ed";
        row.subscription.licenceNumber = "a\nClient ID: b";

        const Result<RenderedExport> rendered = renderExport(*exporter, one(std::move(row)),
                                                             withSecrets, {});

        QVERIFY(!bytes(rendered).contains("\nQLIK_HOST=b"));
        QVERIFY(!bytes(rendered).contains("\nClient ID: b"));
    }

    void refuses_what_a_format_cannot_hold_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<ExportChoices>("choices");
        QTest::addColumn<int>("tenants");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("reason");
        for (const Exporter &exporter : exporters()) {
            if (!isOfCredentials(exporter))
                continue;
            const QByteArray id = exporter.id.data();
            QTest::newRow(id + " nothing")
                << QString(id) << withSecrets << 0 << ErrorCode::Invalid << "no tenant to export";
            QTest::newRow(id + " strange names")
                << QString(id) << ExportChoices{false, "mine"} << 1 << ErrorCode::Invalid
                << (exporter.names().empty() ? "names of its own" : "There are: qlik, ");
            if (exporter.reach == Exporter::Reach::OneTenant)
                QTest::newRow(id + " several") << QString(id) << withSecrets << 2
                                               << ErrorCode::Invalid << "Choose one of them";
        }
    }
    void refuses_what_a_format_cannot_hold()
    {
        QFETCH(QString, format);
        QFETCH(ExportChoices, choices);
        QFETCH(int, tenants);
        QFETCH(ErrorCode, code);
        QFETCH(QString, reason);
        std::vector<ExportRow> rows;
        for (int i = 0; i < tenants; ++i)
            rows.push_back(exportRow(QString("t%1.eu.qlikcloud.com").arg(i)));

        const Result<RenderedExport> refused = renderExport(*findExporter(format), rows, choices,
                                                            {});

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QVERIFY2(refused.error().message.contains(reason), qPrintable(refused.error().message));
    }

    void refuses_a_tenant_twice_and_a_secret_that_is_not_there()
    {
        std::vector<ExportRow> twice = one(exportRow());
        twice.push_back(exportRow());
        const Exporter &many = *findExporter(u"kubernetes");

        QVERIFY(renderExport(many, twice, withSecrets, {}).error().message.contains("twice"));
        QCOMPARE(renderExport(many, one(exportRow("acme.eu.qlikcloud.com", "")), withSecrets, {})
                     .error()
                     .code,
                 ErrorCode::NoSecret);
    }

    void refuses_to_take_a_host_apart_that_could_not_be_put_together_again()
    {
        ExportRow row = exportRow();
        row.tenant.host = "acme.eu.qlikcloudgov.com";
        const std::vector<ExportRow> rows = one(std::move(row));
        for (const char *format : {"postman", "tfvars", "tfvars-json"})
            QVERIFY(renderExport(*findExporter(QString(format)), rows, withSecrets, {})
                        .error()
                        .message.contains("of acme.eu.qlikcloudgov.com cannot be written"));
        QVERIFY(!renderExport(*findExporter(u"dotenv"), rows, {false, "terraform"}, {}));
        QVERIFY(renderExport(*findExporter(u"dotenv"), rows, withSecrets, {}));
    }

    void leaves_files_of_others_alone_data() { addEachFormat(); }
    void leaves_files_of_others_alone()
    {
        QFETCH(const Exporter *, exporter);
        for (const QByteArray &other :
             {QByteArray("<html>\n"), QByteArray("{\"name\": \"x\", \"version\": \"1.0.0\"}\n"),
              QByteArray("QLIK_HOST='a'\rB=1"), QByteArray("\xff\xfeQ\0L\0", 6),
              QByteArray("#!/bin/sh\nif true; then\nrm -r x\nfi\n")}) {
            const bool isJson = other.startsWith('{');
            if (isJson && exporter->id == QLatin1StringView("qlik-cli"))
                continue; // JSON is YAML: contexts can be added to it
            const Result<RenderedExport> refused = renderExport(*exporter, one(exportRow()),
                                                                withSecrets,
                                                                {true, Secret(other), {}});
            QVERIFY2(!refused, other);
            QVERIFY2(refused.error().message.contains("stays as it is"),
                     qPrintable(refused.error().message));
        }
    }

private:
    static void addEachFormat()
    {
        QTest::addColumn<const Exporter *>("exporter");
        for (const Exporter &exporter : exporters())
            if (isOfCredentials(exporter))
                QTest::newRow(exporter.id.data()) << &exporter;
    }
    /// Those of the estate are tested with what writes it.
    static bool isOfCredentials(const Exporter &exporter) { return !exporter.isOfEstate(); }
};

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::ExportersTest)

#include "tst_exporters.moc"

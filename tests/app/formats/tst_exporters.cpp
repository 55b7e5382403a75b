#include "app/formats/exporters.h"

#include <QSet>
#include <QTest>

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

    void every_format_can_be_shown_and_written()
    {
        for (const Exporter &exporter : exporters()) {
            QVERIFY(!QString(exporter.title).isEmpty());
            QVERIFY(exporter.defaultPath().endsWith(exporter.fileName));
            std::vector<ExportRow> rows(1);
            rows[0].tenant.host = "acme.eu.qlikcloud.com";
            rows[0].client.clientId = "id1";
            rows[0].secret = Secret(QByteArrayView("s3cret"));
            QVERIFY2(renderExport(exporter, rows, {}, {}), exporter.id.data());
        }
    }

    void no_format_takes_nothing()
    {
        for (const Exporter &exporter : exporters())
            QVERIFY2(!renderExport(exporter, {}, {}, {}), exporter.id.data());
    }
};

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::ExportersTest)

#include "tst_exporters.moc"

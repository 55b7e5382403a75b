#include "app/formats/ownfile.h"
#include "tests/app/formats/exportbench.h"

#include <QTest>

namespace tenantry {

namespace {

Secret value(QByteArrayView bytes)
{
    return Secret(bytes);
}

/// A file of blocks and of an entry that stands for itself.
OwnFile fileOf(const QByteArrayList &names, const QByteArray &part)
{
    OwnFile file;
    file.addFrame("begin");
    file.addNote("# Tenantry: ", "note of " + names.join(' '));
    file.addEntry("single", "single=", value(part), ";");
    file.mayHold("other=");
    for (const QByteArray &name : names) {
        file.addFrame("");
        file.addName("name: ", name);
        file.addPart("part: ", value(part));
    }
    return file;
}

Result<RenderedExport> over(const QByteArray &existing, OwnFile file)
{
    return std::move(file).over({true, Secret(existing), {}});
}

QByteArray written(const QByteArrayList &names, const QByteArray &part)
{
    return bytes(over("", fileOf(names, part)));
}

QStringList told(const Result<RenderedExport> &rendered)
{
    QStringList effects;
    constexpr const char *marks = "+~=-";
    for (const ExportEffect &effect : rendered->effects)
        effects.append(QLatin1Char(marks[static_cast<int>(effect.kind)]) + effect.name);
    return effects;
}

} // namespace

class OwnFileTest : public QObject
{
    Q_OBJECT

private slots:
    void is_written_line_by_line();
    void tells_what_becomes_of_each_entry_data();
    void tells_what_becomes_of_each_entry();
    void refuses_a_line_that_would_be_lost_data();
    void refuses_a_line_that_would_be_lost();
    void a_manifest_that_was_edited_is_left_alone();
    void one_client_of_many_tenants_is_one_connection();
};

void OwnFileTest::is_written_line_by_line()
{
    QCOMPARE(written({"a", "b"}, "1"), "begin\n# Tenantry: note of a b\nsingle=1;\n\nname: a\n"
                                       "part: 1\n\nname: b\npart: 1\n");
}

void OwnFileTest::tells_what_becomes_of_each_entry_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QStringList>("effects");
    const auto row = [](const char *name, const QByteArray &before, const QStringList &effects) {
        QTest::newRow(name) << before << effects;
    };
    const QByteArray same = written({"a", "b"}, "1");
    row("no file", "", {"+single", "+a", "+b"});
    row("the same", same, {"=single", "=a", "=b"});
    row("other order", written({"b", "a"}, "1"), {"=single", "=a", "=b"});
    row("CRLF and mark", "\xef\xbb\xbf" + QByteArray(same).replace("\n", "\r\n"),
        {"=single", "=a", "=b"});
    row("open line", same.chopped(1), {"=single", "=a", "=b"});
    row("other value", QByteArray(same).replace("name: b\npart: 1", "name: b\npart: 2"),
        {"=single", "=a", "~b"});
    row("value missing", QByteArray(same).replace("name: b\npart: 1", "name: b"),
        {"=single", "=a", "~b"});
    row("the other variant", QByteArray(same).replace("single=1;", "single=1;\nother=2"),
        {"~single", "=a", "=b"});
    row("fewer", written({"a"}, "1"), {"=single", "=a", "+b"});
    row("more", written({"a", "c"}, "1"), {"=single", "=a", "+b", "-c"});
}

void OwnFileTest::tells_what_becomes_of_each_entry()
{
    QFETCH(QByteArray, before);
    QFETCH(QStringList, effects);

    const Result<RenderedExport> rendered = over(before, fileOf({"a", "b"}, "1"));

    QCOMPARE(bytes(rendered), written({"a", "b"}, "1"));
    QCOMPARE(told(rendered), effects);
}

void OwnFileTest::refuses_a_line_that_would_be_lost_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("line");
    QTest::newRow("a comment") << QByteArray("begin\n# mine\n") << "Its line 2 ";
    QTest::newRow("another key") << QByteArray("begin\nsingle=1;\n\nmine=1\n") << "Its line 4 ";
    QTest::newRow("no end") << QByteArray("single=1\n") << "Its line 1 ";
    QTest::newRow("no more than an end") << QByteArray("single=") << "Its line 1 ";
    QTest::newRow("part of nothing") << QByteArray("begin\npart: 1\n") << "Its line 2 ";
    QTest::newRow("almost a frame") << QByteArray("begin \n") << "Its line 1 ";
    QTest::newRow("not UTF-8") << QByteArray("begin\n\xff\n") << "UTF-8";
}

void OwnFileTest::refuses_a_line_that_would_be_lost()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, line);

    const Result<RenderedExport> refused = over(before, fileOf({"a"}, "1"));

    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(line), qPrintable(refused.error().message));
}

void OwnFileTest::a_manifest_that_was_edited_is_left_alone()
{
    const Exporter &kubernetes = *findExporter(u"kubernetes");
    const std::vector<ExportRow> rows = rowsFor(kubernetes);
    QByteArray file = bytes(renderExport(kubernetes, rows, {}, {}));
    QCOMPARE(file.count("---\n"), 2);
    file.replace("type: Opaque", "  namespace: prod\ntype: Opaque");

    const Result<RenderedExport> refused = renderExport(kubernetes, rows, {},
                                                        {true, Secret(file), {}});

    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains("Its line 7 "));
}

void OwnFileTest::one_client_of_many_tenants_is_one_connection()
{
    std::vector<ExportRow> rows = one(exportRow());
    rows.push_back(exportRow("b.eu.qlikcloud.com"));
    rows.push_back(exportRow("c.eu.qlikcloud.com", "0ther"));
    rows.back().client.name = "eu-old";
    rows.push_back(exportRow("d.eu.qlikcloud.com", "0wn"));
    rows.back().client.tier = Tier::Tenant;

    const Result<RenderedExport> sheet = renderExport(*findExporter(u"connector"), rows, {}, {});

    QCOMPARE(told(sheet), (QStringList{"+1204 eu", "+1204 eu eu-old", "+1204 d.eu.qlikcloud.com"}));
    QVERIFY(bytes(sheet).contains("Tenants: acme.eu.qlikcloud.com, b.eu.qlikcloud.com\n"));
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::OwnFileTest)

#include "tst_ownfile.moc"

#include "app/formats/jsonkeys.h"

#include <QTest>

namespace tenantry {

class TestJsonKeys : public QObject
{
    Q_OBJECT

private slots:
    void finds_a_key_that_is_there_twice_data();
    void finds_a_key_that_is_there_twice();
};

void TestJsonKeys::finds_a_key_that_is_there_twice_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::addColumn<qsizetype>("line");
    const auto row = [](const char *name, const QByteArray &json, const QString &key = {},
                        qsizetype line = 0) { QTest::newRow(name) << json << key << line; };
    row("none", R"({"a": 1, "b": {"a": 2}, "c": [{"a": 1}, {"a": 1}]})");
    row("values are no keys", R"(["a", "a", {"a": "b", "b": "a"}])");
    row("signs within texts", R"({"a": "{,\"a\":\"", "b": "\\"})");
    row("nothing", "");
    row("at the top", "{\"a\": 1,\n \"a\": 2}", "a", 2);
    row("behind an object", R"({"a": {"b": 1}, "a": 2})", "a", 1);
    row("deep", R"([{"x": [{"b": 1, "c": [1, 2], "b": 2}]}])", "b", 1);
    row("written in another way", R"({"a": 1, "\u0061": 2})", "a", 1);
    row("with a quote", R"({"a\"": 1, "a\"": 2})", "a\"", 1);
    row("not ASCII", "{\"\xc3\xa9\": 1, \"\xc3\xa9\": 2}", QString::fromUtf8("\xc3\xa9"), 1);
    row("an empty one", R"({"": 1, "": 2})", "", 1);
}

void TestJsonKeys::finds_a_key_that_is_there_twice()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    QFETCH(qsizetype, line);
    const std::optional<RepeatedKey> found = repeatedKey(json);
    QCOMPARE(found.has_value(), line > 0);
    if (found) {
        QCOMPARE(found->key, key);
        QCOMPARE(found->line, line);
    }
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestJsonKeys)

#include "tst_jsonkeys.moc"

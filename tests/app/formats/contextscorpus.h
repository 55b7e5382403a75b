#pragma once

#include <QTest>

// Apart from the test, because moc does not find a class behind raw strings. In each file OURS
// stands for what is expected to be put in, in full lines or in place of a value.
namespace tenantry {

inline const QByteArray added = R"yaml(  acme.eu.qlikcloud.com:
    server: "https://acme.eu.qlikcloud.com"
    server-type: "cloud"
    oauth-client-id: "id1"
    oauth-client-secret: "s3cret"
    comment: "Tenantry: client eu-main (region-level)"
)yaml";
inline const QByteArray inFlow =
    R"yaml("acme.eu.qlikcloud.com": {"server": "https://acme.eu.qlikcloud.com", "server-type": "cloud", "oauth-client-id": "id1", "oauth-client-secret": "s3cret", "comment": "Tenantry: client eu-main (region-level)"})yaml";

/// Files that hold no context of ours: before and after.
struct ContextsCase
{
    const char *name;
    QByteArray before;
    QByteArray after;
};
inline QList<ContextsCase> filesToAddTo()
{
    QList<ContextsCase> cases;
    const auto row = [&cases](const char *name, const QByteArray &before, const QByteArray &after) {
        cases.append({name, before, after});
    };
    const QByteArray ours = "contexts:\n" + added;
    const QByteArray other = "contexts:\n  a:\n    server: x\n";
    row("empty", "", ours);
    row("only a comment", "# mine\n", "# mine\n" + ours);
    row("only a comment, open line", "# mine", "# mine\n" + ours);
    row("only a document start", "---\n", "---\n" + ours);
    row("byte order mark", "\xef\xbb\xbf" + other, "\xef\xbb\xbf" + other + added);
    row("byte order mark only", "\xef\xbb\xbf", "\xef\xbb\xbf" + ours);
    row("no contexts key", "current-context: a\n", "current-context: a\n" + ours);
    row("no contexts key, open line", "current-context: a", "current-context: a\n" + ours);
    row("contexts without value", "contexts:\ncurrent-context: a\n", ours + "current-context: a\n");
    row("contexts without value, comment", "contexts: # none\n", "contexts: # none\n" + added);
    row("contexts without value, open line", "contexts:", ours);
    row("contexts null", "contexts: null\n", "contexts: \n" + added);
    row("contexts tilde", "a: 1\ncontexts: ~ # c\nb: 2\n",
        "a: 1\ncontexts:  # c\n" + added + "b: 2\n");
    row("contexts {}", "contexts: {}\ncurrent-context: \"\"\n",
        "contexts: \n" + added + "current-context: \"\"\n");
    row("one context", other, other + added);
    row("open last line", "contexts:\n  a:\n    server: x", other + added);
    row("comments everywhere",
        "# top\ncontexts: # c\n  # one\n  a: # b\n    server: x # d\n  # last\n\n# foot\n",
        "# top\ncontexts: # c\n  # one\n  a: # b\n    server: x # d\n  # last\n" + added
            + "\n# foot\n");
    row("current-context behind", other + "current-context: a\n",
        other + added + "current-context: a\n");
    row("document end", other + "...\n", other + added + "...\n");
    row("quoted keys", "\"contexts\":\n  'a b':\n    \"server\": 'x'\n",
        "\"contexts\":\n  'a b':\n    \"server\": 'x'\n" + added);
    row("anchors elsewhere",
        "base: &b {x: 1}\ncontexts:\n  a: &a\n    server: x\n  b: *a\nuse: *b\n",
        "base: &b {x: 1}\ncontexts:\n  a: &a\n    server: x\n  b: *a\n" + added + "use: *b\n");
    return cases;
}

/// More of them: values that end in other ways, flow style, line ends.
inline QList<ContextsCase> moreFilesToAddTo()
{
    QList<ContextsCase> cases;
    const auto row = [&cases](const char *name, const QByteArray &before, const QByteArray &after) {
        cases.append({name, before, after});
    };
    const QByteArray other = "contexts:\n  a:\n    server: x\n";
    row("headers and lists",
        "contexts:\n  a:\n    headers:\n      Authorization: Bearer k\n    list:\n    - 1\n    - "
        "2\n",
        "contexts:\n  a:\n    headers:\n      Authorization: Bearer k\n    list:\n    - 1\n    - "
        "2\n"
            + added);
    row("block text last",
        "contexts:\n  a:\n    comment: |\n      # no comment\n      two\n\nz: 1\n",
        "contexts:\n  a:\n    comment: |\n      # no comment\n      two\n\n" + added + "z: 1\n");
    row("text over lines",
        "contexts:\n  a:\n    comment: one\n      two\n    server: \"x\n      y\"\n",
        "contexts:\n  a:\n    comment: one\n      two\n    server: \"x\n      y\"\n" + added);
    row("key without value last", "contexts:\n  a:\n", "contexts:\n  a:\n" + added);
    row("flow context", "contexts:\n  a: {server: x}\n", "contexts:\n  a: {server: x}\n" + added);
    row("flow contexts", "contexts: {a: {server: x}}\n",
        "contexts: {a: {server: x}, " + inFlow + "}\n");
    row("flow contexts over lines", "contexts: {\n  a: {server: x}, # c\n}\n",
        "contexts: {\n  a: {server: x}, " + inFlow + ", # c\n}\n");
    row("JSON", R"({"contexts": {"a": {"server": "x"}}, "b": [1]})",
        R"({"contexts": {"a": {"server": "x"}, )" + inFlow + R"(}, "b": [1]})");
    row("JSON without contexts", R"({"b": [1]})", R"({"b": [1], "contexts": {)" + inFlow + "}}");
    row("JSON, empty", "{}", "{\"contexts\": {" + inFlow + "}}");
    row("JSON, no context", R"({"contexts": {}})", R"({"contexts": {)" + inFlow + "}}");
    row("directive", "%YAML 1.2\n---\n" + other, "%YAML 1.2\n---\n" + other + added);
    row("unicode", "contexts:\n  gr\xc3\xbc\xc3\x9f:\n    server: \xe2\x82\xac\xf0\x9f\x98\x80\n",
        "contexts:\n  gr\xc3\xbc\xc3\x9f:\n    server: \xe2\x82\xac\xf0\x9f\x98\x80\n" + added);
    row("tabs in comments", "contexts: # c\n  a:\n    server: x # d\te\n",
        "contexts: # c\n  a:\n    server: x # d\te\n" + added);
    row("CRLF", QByteArray(other).replace("\n", "\r\n"),
        QByteArray(other + added).replace("\n", "\r\n"));
    row("CRLF, open line", "contexts:\r\n  a:\r\n    server: x",
        QByteArray(other + added).replace("\n", "\r\n"));
    row("deep indentation", "contexts:\n    a:\n          server: x\n",
        "contexts:\n    a:\n          server: x\n"
            + QByteArray(added)
                  .replace("    ", "##########")
                  .replace("  acme", "    acme")
                  .replace("#", " "));
    return cases;
}

/// Values of a context of ours that are there already: before and after.
inline void addFilesToChange()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("isChanged");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << before << after << (before != after);
    };
    const QByteArray same = "contexts:\n" + added;
    row("the same", same, same);
    row("the same, unquoted",
        QByteArray(same).replace("\"", "").replace("Tenantry: c", "Tenantry c"),
        QByteArray(same).replace("\"", "").replace("Tenantry: c", "Tenantry c"));
    row("another secret", QByteArray(same).replace("s3cret", "old"), same);
    row("plain secret, comment", QByteArray(same).replace("\"s3cret\"", "old # c"),
        QByteArray(same).replace("\"s3cret\"", "\"s3cret\" # c"));
    row("single quotes", QByteArray(same).replace("\"s3cret\"", "'o''ld'"), same);
    row("text over lines", QByteArray(same).replace("\"s3cret\"", "\"o\n      ld\""), same);
    row("no value", QByteArray(same).replace(" \"s3cret\"", ""), same);
    row("null", QByteArray(same).replace("\"s3cret\"", "~"), same);
    row("number", QByteArray(same).replace("\"id1\"", "123"), same);
    row("a comment of the user",
        QByteArray(same).replace("Tenantry: client eu-main (region-level)", "nightly deploy"),
        QByteArray(same).replace("Tenantry: client eu-main (region-level)", "nightly deploy"));
    row("keys of others", same + "    insecure: true # keep\n  b: {x: y}\n",
        same + "    insecure: true # keep\n  b: {x: y}\n");
    row("key missing", QByteArray(same).replace("    server-type: \"cloud\"\n", ""),
        QByteArray(same).replace("    server-type: \"cloud\"\n", "")
            + "    server-type: \"cloud\"\n");
    row("key missing, open line",
        QByteArray(same).replace("    server-type: \"cloud\"\n", "").chopped(1),
        QByteArray(same).replace("    server-type: \"cloud\"\n", "")
            + "    server-type: \"cloud\"\n");
    row("nothing in it", "contexts:\n  acme.eu.qlikcloud.com:\n", same);
    row("quoted names",
        QByteArray(same)
            .replace("acme.eu.qlikcloud.com:", "\"acme.eu.qlikcloud.com\":")
            .replace("s3cret", "x"),
        QByteArray(same).replace("acme.eu.qlikcloud.com:", "\"acme.eu.qlikcloud.com\":"));
    row("flow", "contexts: {" + QByteArray(inFlow).replace("s3cret", "old") + ", b: {c: d}}\n",
        "contexts: {" + inFlow + ", b: {c: d}}\n");
    row("flow, key missing",
        "contexts: {" + QByteArray(inFlow).replace(R"("server-type": "cloud", )", "") + "}\n",
        "contexts: {" + QByteArray(inFlow).replace(R"("server-type": "cloud", )", "").chopped(1)
            + R"(, "server-type": "cloud"}})" + "\n");
    row("CRLF", QByteArray(same).replace("s3cret", "old").replace("\n", "\r\n"),
        QByteArray(same).replace("\n", "\r\n"));
}

/// Files that are refused: the reason holds the second.
inline void addFilesToRefuse()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &before, const char *reason) {
        QTest::newRow(name) << before << QString(reason);
    };
    const QByteArray host = "acme.eu.qlikcloud.com";
    row("not YAML", "a: [1, 2", "not valid YAML");
    row("tab indentation", "contexts:\n\ta:\n\t\tserver: x\n", "not valid YAML: see line 2");
    row("two documents", "a: 1\n---\nb: 2\n", "several");
    row("duplicate key", "contexts:\n  a:\n    x: 1\n    x: 2\n", "“x” twice: see line 4");
    row("duplicate context", "contexts:\n  a: {}\n  'a': {}\n", "“a” twice");
    row("duplicate contexts", "contexts: {}\ncontexts: {}\n", "“contexts” twice");
    row("a list", "- a\n", "not a list of settings");
    row("a text", "hello", "not a list of settings");
    row("contexts is a list", "contexts:\n- a\n", "something other");
    row("contexts is a text", "contexts: a\n", "something other");
    row("contexts is an alias", "a: &a {}\ncontexts: *a\n", "something other");
    row("contexts has an anchor", "contexts: &c\n  a: {}\nb: *c\n", "anchor");
    row("contexts has a tag", "contexts: !x {a: {}}\n", "tag");
    row("merge key", "b: &b {x: {}}\ncontexts:\n  <<: *b\n", "<<");
    row("anchor in ours", "contexts:\n  " + host + ":\n    server: &s x\n", "anchor");
    row("ours is an alias", "contexts:\n  a: &a {}\n  " + host + ": *a\n", "alias");
    row("tag in ours", "contexts:\n  " + host + ":\n    server: !!str x\n", "tag");
    row("ours is a text", "contexts:\n  " + host + ": x\n", host);
    row("API key", "contexts:\n  " + host + ":\n    headers: {Authorization: Bearer k}\n",
        "API key");
    row("value is a mapping", "contexts:\n  " + host + ":\n    server: {a: b}\n", "“server”");
    row("value is a block", "contexts:\n  " + host + ":\n    server: |\n      a\n", "“server”");
    row("question mark keys", "? contexts\n: a: {}\n", "not understood");
    row("CR alone", "a: 1\rb: 2\r", "CR");
    row("not UTF-8", "a: \xff\n", "UTF-8");
    row("UTF-16",
        QByteArray("\xff\xfe"
                   "a\0:\0",
                   6),
        "UTF-8");
    row("nested deeply", QByteArray(3000, '[') + QByteArray(3000, ']'), "");
    row("alias bomb in ours", "contexts:\n  a: &a [x]\n  " + host + ": {server: *a}\n", "alias");
    row("too large", QByteArray(6 * 1024 * 1024, '#'), "5 MiB");
}

} // namespace tenantry

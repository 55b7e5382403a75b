#pragma once

#include <QTest>

// Apart from the test, because moc does not find a class behind raw strings.
namespace tenantry {

inline const QByteArray id = "0123456789abcdef0123456789abcdef";
inline const QByteArray secret = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/// Puts id and secret where a row says ID and KEY.
inline QByteArray filled(QByteArray text)
{
    return text.replace("ID", id).replace("KEY", secret);
}

inline void addFormats()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << filled(text);
    };
    row("JSON", R"({"clientId":"ID","clientSecret":"KEY"})");
    row("JSON, other names", R"({ "client_secret" : "KEY", "client_id" : "ID" })");
    row("JSON, nested",
        R"({"data":[{"oauth":{"oauth-client-id":"ID","oauth-client-secret":"KEY"}}]})");
    row("JSON, over lines",
        "{\n  \"client_id\":\n    \"ID\",\n  \"client_secret\":\n    \"KEY\"\n}");
    row("JSON, other ids", R"({"id":"aaaaaaaaaaaaaaaa1","clientId":"ID","clientSecret":"KEY"})");
    row("JSON, id and secret", R"({"id":"ID","secret":"KEY"})");
    row("Postman",
        R"([{"key":"client_id","value":"ID"},{"key":"client_secret","value":"KEY","type":"secret"}])");
    row("JavaScript", "const c = { clientId: 'ID', clientSecret: \"KEY\", noCache: true };");
    row("env", "QLIK_CLIENT_ID=ID\nQLIK_CLIENT_SECRET=KEY\n");
    row("env, export and quotes",
        "export OAUTH_CLIENT_ID='ID'\r\nexport OAUTH_CLIENT_SECRET=\"KEY\"\r\n");
    row("env, spaces and comments", "client_id = ID # the id\nclient_secret = KEY # shown once");
    row("PowerShell", "$env:QLIK_CLIENT_ID = 'ID'\n$env:QLIK_CLIENT_SECRET = 'KEY'");
    row("Terraform", "qlik_client_id     = \"ID\"\nqlik_client_secret = \"KEY\"");
    row("YAML", "contexts:\n  x:\n    oauth-client-id: ID\n    oauth-client-secret: KEY\n    "
                "comment: y");
    row("YAML, flow", "{oauth-client-id: ID, oauth-client-secret: KEY}");
    row("Kubernetes", "env:\n  - name: QLIK_CLIENT_ID\n    value: ID\n  - name: "
                      "QLIK_CLIENT_SECRET\n    value: KEY");
    row("qlik-cli", "qlik context create x --oauth-client-id ID --oauth-client-secret KEY");
    row("curl, form", "curl -X POST https://a.eu.qlikcloud.com/oauth/token -d "
                      "'grant_type=client_credentials&client_id=ID&client_secret=KEY'");
    row("curl, form in parts",
        "curl \\\n -d client_id=ID \\\n --data-raw client_secret=KEY \\\n https://x");
    row("curl, JSON", R"(curl --data-raw '{"client_id":"ID","client_secret":"KEY"}')");
    row("curl, escaped JSON", R"(curl -d "{\"client_id\":\"ID\",\"client_secret\":\"KEY\"}")");
    row("curl, user", "curl -s -u ID:KEY https://a.eu.qlikcloud.com/oauth/token");
    row("curl, quoted user", "curl --user 'ID:KEY' https://x");
    row("form", "client_id=ID&client_secret=KEY&grant_type=client_credentials");
}

/// Without any format: words, lines, labels, tables, and what copying adds.
inline void addPlainTexts()
{
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << filled(text);
    };
    row("two lines", "ID\nKEY");
    row("two lines, other order", "KEY\r\nID\r\n");
    row("two words", "ID KEY");
    row("tab", "ID\tKEY");
    row("comma", "ID,KEY");
    row("colon", "ID:KEY");
    row("quoted", "\"ID\", \"KEY\"");
    row("labels", "Client ID: ID\nClient secret: KEY");
    row("labels in a sentence", "Hi, the id: ID and the secret: KEY. Keep it safe!");
    row("labels on lines of their own", "Client ID\nID\nClient secret\nKEY\n");
    row("labels, then values", "Client ID\nClient secret\nID\nKEY\n");
    row("table", "client_id,client_secret\nID,KEY\n");
    row("table with tabs", "Name\tClient ID\tClient secret\neu-main\tID\tKEY\n");
    row("twice", "client_id=ID\nclient_secret=KEY\nclient_id=ID\nclient_secret=KEY\n");
    row("twice, two lines", "ID\nKEY\nID\nKEY");
    row("byte order mark", "\xef\xbb\xbf"
                           "client_id=ID\nclient_secret=KEY");
    row("zero width", "\xe2\x80\x8b"
                      "ID\xe2\x80\x8b\n\xe2\x80\x8bKEY\xef\xbb\xbf");
    row("no-break spaces", "Client ID:\xc2\xa0ID\nClient secret:\xc2\xa0KEY");
    row("names and placeholders", "client_secret=<CLIENT_SECRET>\nclient_id=$CLIENT_ID\nID\nKEY");
    row("first has no secret", "a:\n oauth-client-id: ffffffffffffffff0123456789abcdef\nb:\n "
                               "oauth-client-id: ID\n oauth-client-secret: KEY");
    row("two clients", "client_id=ID\nclient_secret=KEY\nclient_id=other1\nclient_secret=other2");
    row("the secret first",
        "client_secret=KEY\nclient_id=ID\nclient_secret=other2\nclient_id=other1");
    row("one name only", "client_id=ID\nKEY");
    row("other name only", "ID\nsecret: KEY");
}

inline void addOddValues()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expectedId");
    QTest::addColumn<QByteArray>("expectedSecret");
    const auto row = [](const char *name, const QByteArray &text, const char *expectedId,
                        const char *expectedSecret) {
        QTest::newRow(name) << text << QByteArray(expectedId) << QByteArray(expectedSecret);
    };
    row("short values", "client_id=me\nclient_secret=pass", "me", "pass");
    row("the shapes are something else", filled("client_id=me\nclient_secret=pass\n# ID KEY"), "me",
        "pass");
    row("signs in an env line", "client_id=me\nclient_secret=a,b}c<d>e#f%20g=", "me",
        "a,b}c<d>e#f%20g=");
    row("escapes in JSON", R"({"client_id":"me","client_secret":"a\"b\\c\/d\u00e9"})", "me",
        "a\"b\\c/d\xc3\xa9");
    row("quotes in a shell", R"(client_id='me'
client_secret='it'\''s')",
        "me", "it's");
    row("form", "client_id=me&client_secret=a%2Bb%26c+d", "me", "a+b&c d");
    row("spaces in quotes", "client_id: me\nclient_secret: \"a b\"", "me", "a b");
    row("unicode", "client_id=me\nclient_secret=gr\xc3\xbc\xc3\x9f", "me", "gr\xc3\xbc\xc3\x9f");
    row("two words without a shape", "abcdefgh-1234-ijkl abcdefgh.5678.mnop.long",
        "abcdefgh-1234-ijkl", "abcdefgh.5678.mnop.long");
    row("longer first", "abcdefgh.5678.mnop.long abcdefgh-1234-ijkl", "abcdefgh-1234-ijkl",
        "abcdefgh.5678.mnop.long");
    row("header", "Authorization: Basic bWU6cGFzczp3b3Jk", "me", "pass:word");
}

} // namespace tenantry

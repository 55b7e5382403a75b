#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

// Files that were made to harm, or came out wrong: each ends quickly with a sentence, or as rows
// that are left out.
namespace tenantry {

inline QList<QPair<const char *, QByteArray>> hostileYaml()
{
    const QByteArray head = "contexts:\n  a:\n    server: a.eu.qlikcloud.com\n"
                            "    oauth-client-id: i\n";
    QByteArray bomb = "contexts:\n  a: &a [x, x, x, x, x, x, x, x, x]\n";
    for (char c = 'b'; c < 'k'; ++c)
        bomb += QByteArray("  ") + c + ": &" + c + " ["
              + (QByteArray("*") + char(c - 1) + ",").repeated(9) + "]\n";
    return {
        {"alias bomb", bomb},
        {"alias", "x: &x s3cret\ncontexts:\n  a:\n    oauth-client-secret: *x\n"},
        {"cycle", "contexts: &x [*x]\n"},
        {"merge key", "contexts:\n  a:\n    <<: {server: x}\n"},
        {"tag", "contexts: !!python/object:os.system {a: b}\n"},
        {"anchor alone", head + "x: &y 1\n"},
        {"two documents", head + "---\n" + head},
        {"key twice", head + "    oauth-client-id: j\n"},
        {"context twice", head + "  a:\n    server: b.eu.qlikcloud.com\n"},
        {"tab", "contexts:\n\ta:\n\t\tserver: x\n"},
        {"deep flow", "contexts: " + QByteArray(100'000, '[')},
        {"deep maps", "contexts: " + QByteArray("{a: ").repeated(100'000)},
        {"deep lists", "contexts:\n" + QByteArray("- ").repeated(100'000)},
        {"not closed", "contexts:\n  a: \"server"},
        {"no UTF-8", "contexts:\n  a: \xff\xfe\n"},
        {"overlong", "contexts:\n  a: \xc0\xaf\n"},
        {"NUL", QByteArray("contexts:\n  a: \0\n", 16)},
        {"too many values", "contexts:\n" + QByteArray("  - x\n").repeated(30'000)},
        {"a list", "contexts:\n  - a\n  - b\n"},
        {"a text", "contexts: none\n"},
        {"nothing", "contexts:\n"},
        {"too large", "contexts:\n" + QByteArray(6 * 1024 * 1024, '#')},
    };
}

inline QList<QPair<const char *, QByteArray>> hostileJson()
{
    return {
        {"deep lists with a mark", "[\"authType\"" + QByteArray(",[").repeated(100'000)},
        {"deep objects with a mark", "{\"clientId\":" + QByteArray("{\"a\":").repeated(100'000)},
        {"name twice", R"({"clientId": "i", "clientId": "j", "host": "a.eu.qlikcloud.com"})"},
        {"lone surrogate", R"({"clientId": "\ud800", "host": "a.eu.qlikcloud.com"})"},
        {"NUL escaped", R"({"clientId": "\u0000", "host": "a.eu.qlikcloud.com"})"},
        {"control character", "{\"clientId\": \"a\nb\"}"},
        {"comma at the end", R"({"clientId": "i",})"},
        {"goes on", R"({"clientId": "i"} {})"},
        {"half", R"({"clientId": "i)"},
        {"half an escape", "{\"clientId\": \"\\u12"},
        {"backslash at the end", "{\"clientId\": \"\\"},
        {"no word", R"({"clientId": nul})"},
        {"padded number", R"({"clientId": 007})"},
        {"no UTF-8", "{\"clientId\": \"\xff\"}"},
        {"too many values", "{\"clientId\": [" + QByteArray("1,").repeated(30'000) + "1]}"},
        {"long text", "{\"clientId\": \"" + QByteArray(100'000, 'x') + "\"}"},
        {"Postman without variables", R"({"_postman_id": "x", "values": {"a": 1}})"},
        {"deep list", QByteArray("[").repeated(100'000)},
        {"trailing garbage", "[{\"tenant\": \"a\"}] x"},
    };
}

inline QList<QPair<const char *, QByteArray>> hostileText()
{
    return {
        {"empty", ""},
        {"spaces", " \n \t \r\n"},
        {"mark alone", "\xef\xbb\xbf"},
        {"NUL", QByteArray("tenant\0name\n", 12)},
        {"no UTF-8", "tenant\n\xff\xff\n"},
        {"UTF-16, half a character", QByteArray("\xff\xfe"
                                                "a",
                                                3)},
        {"UTF-16, lone surrogate", QByteArray("\xff\xfe\x00\xd8", 4)},
        {"one long line", QByteArray(10 * 1024 * 1024, 'x')},
        {"a quotation mark that is never closed", "tenant\n\"a.eu.qlikcloud.com\n"},
        {"dotenv, never closed", "QLIK_HOST=\"a.eu.qlikcloud.com\n"},
        {"dotenv, no UTF-8", "QLIK_HOST=x\nQLIK_CLIENT_ID=\xff\n"},
        {"dotenv, long value", "QLIK_HOST=a\nQLIK_CLIENT_ID=" + QByteArray(100'000, 'x')},
        {"dotenv, many variables", QByteArray("QLIK_HOST=a\n").repeated(30'000)},
        {"dotenv, another vendor", "AZURE_CLIENT_ID=a\n"},
        {"dotenv, no value", "QLIK_CLIENT_ID=\n"},
        {"dotenv, too large", "QLIK_HOST=a\n" + QByteArray(6 * 1024 * 1024, '#')},
    };
}

} // namespace tenantry

/// Says how each encoder writes random and naughty values, a JSON object a line, for those who read
/// exports to read back:
///
///   encode-samples COUNT SEED
///
/// {"dialect": "shell", "kind": "hex", "value": (Base64), "encoded": (Base64) or "refused": "why"}
#include "app/formats/dockerenvencoder.h"
#include "app/formats/dotenvencoder.h"
#include "app/formats/hclencoder.h"
#include "app/formats/jsonencoder.h"
#include "app/formats/postmanencoder.h"
#include "app/formats/powershellencoder.h"
#include "app/formats/shellencoder.h"
#include "app/formats/yamlencoder.h"
#include "tests/consumers/naughtyvalues.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>
#include <cstdio>

using namespace tenantry;

namespace {

struct Dialect
{
    const char *name;
    Result<Secret> (*encode)(QByteArrayView);
};

constexpr std::array dialects{Dialect{"shell", shellQuoted},
                              Dialect{"dotenv", dotenvQuoted},
                              Dialect{"docker-env", dockerEnvValue},
                              Dialect{"powershell", powershellQuoted},
                              Dialect{"hcl", hclQuoted},
                              Dialect{"tfvars-json", tfvarsJsonQuoted},
                              Dialect{"postman", postmanQuoted},
                              Dialect{"json", jsonQuoted},
                              Dialect{"yaml", yamlQuoted}};

/// Values of up to `length` characters out of the ranges (from, to, from, to …).
struct Kind
{
    const char *name;
    int length;
    std::u32string_view ranges;
};

constexpr std::array kinds{
    Kind{"hex", 64, U"09af"},
    Kind{"alphanumeric", 40, U"09azAZ"},
    Kind{"ascii", 40, U" ~"},
    Kind{"marks", 12, U"''\"\"\\\\$${{}}%%``##!!((nn"},
    Kind{"spaces", 8, U"    ab"},
    Kind{"assignments", 12, U"==##@@%%::--  ac''"},
    Kind{"numbers", 6, U"0909..__::--++eexx"},
    Kind{"letters", 24, U"az\u00a0\u024f\u0370\u04ff\u4e00\u9fff"},
    Kind{"accents", 12, U"az\u0300\u036f\u1100\u11ff\uac00\ud7a3\u2100\u2140"},
    Kind{"quotes", 12, U"ac\u2018\u201f\u00ab\u00ab''\"\"\uff02\uff07"},
    Kind{"unseen", 12,
         U"ac\u200b\u200f\u202a\u202e\u2060\u2069\ufeff\ufeff\u00ad\u00ad\u3000\u3000"},
    Kind{"astral", 12, U"ac\U0001f300\U0001faff\U000e0001\U000e007f\U0010fff0\U0010ffff"},
    Kind{"anything", 24, U" ~\u00a0\u2027\u202a\ud7ff\ue000\uffff\U00010000\U0010ffff"},
    Kind{"line ends", 6, U"ac\n\n\r\r\x85\x85\u2028\u2029"},
    Kind{"controls", 24, U"\x01\x9f"},
};

char32_t characterOf(std::u32string_view ranges, QRandomGenerator &random)
{
    const auto range = 2 * random.bounded(quint32(ranges.size() / 2));
    return ranges[range] + random.bounded(quint32(ranges[range + 1] - ranges[range] + 1));
}

QByteArray randomValue(const Kind &kind, QRandomGenerator &random)
{
    QString text;
    for (int left = random.bounded(kind.length + 1); left > 0; --left) {
        const char32_t point = characterOf(kind.ranges, random);
        text.append(QString::fromUcs4(&point, 1));
    }
    return text.toUtf8();
}

void say(const char *kind, const QByteArray &value)
{
    for (const Dialect &dialect : dialects) {
        QJsonObject line{{"dialect", dialect.name},
                         {"kind", kind},
                         {"value", QString::fromLatin1(value.toBase64())}};
        if (const Result<Secret> made = dialect.encode(value))
            line["encoded"] = QString::fromLatin1(made->reveal().toByteArray().toBase64());
        else
            line["refused"] = made.error().message;
        std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fputs("encode-samples COUNT SEED\n", stderr);
        return 2;
    }
    for (const QByteArray &value : naughtyValues())
        say("naughty", value);
    QRandomGenerator random(QByteArray(argv[2]).toUInt());
    for (int left = QByteArray(argv[1]).toInt(); left > 0; --left) {
        const Kind &kind = kinds[random.bounded(quint32(kinds.size()))];
        say(kind.name, randomValue(kind, random));
    }
}

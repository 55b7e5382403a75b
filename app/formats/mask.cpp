#include "app/formats/mask.h"

#include "app/formats/hclencoder.h"
#include "app/formats/powershellencoder.h"
#include "app/formats/shellencoder.h"
#include "app/formats/yamlencoder.h"

#include <algorithm>
#include <array>
#include <functional>

namespace tenantry {

namespace {

constexpr qsizetype longestLine = 500;   // characters that are shown
constexpr qsizetype shortestToken = 12;  // of a JSON web token
constexpr qsizetype shortestRandom = 40; // letters in a row that look like a key

constexpr QByteArrayView dots = "\u2022\u2022\u2022\u2022";

constexpr std::array<QByteArrayView, 11> secretWords{"secret",  "token",      "password",
                                                     "passwd",  "passphrase", "authorization",
                                                     "apikey",  "api_key",    "api-key",
                                                     "private", "credential"};

// What stands where a secret would, and is none.
constexpr std::array<QByteArrayView, 5> harmless{"\"\"", "''", "(kept in Tenantry)",
                                                 "tenantry-cli token ", "\"$token\""};

bool isWordLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
        || c == '-';
}

bool isRandomLetter(char c)
{
    return isWordLetter(c) || c == '+' || c == '/';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Where the next of the words begins, in letters of either case; -1 where there is none.
qsizetype nextSecretWord(QByteArrayView line, qsizetype from, qsizetype &end)
{
    for (qsizetype at = from; at < line.size(); ++at)
        for (const QByteArrayView word : secretWords)
            if (line.size() - at >= word.size()
                && line.sliced(at, word.size()).compare(word, Qt::CaseInsensitive) == 0) {
                end = at + word.size();
                return at;
            }
    return -1;
}

qsizetype skip(QByteArrayView line, qsizetype at, QByteArrayView letters)
{
    while (at < line.size() && letters.contains(line[at]))
        ++at;
    return at;
}

/// Where the value begins that belongs to a key which ends here; -1 where this is no key.
qsizetype valueBegin(QByteArrayView line, qsizetype at)
{
    while (at < line.size() && isWordLetter(line[at]))
        ++at;
    constexpr QByteArrayView inPostman = "\", \"value\":";
    if (line.sliced(at).startsWith(inPostman))
        return skip(line, at + inPostman.size(), " ");
    at = skip(line, skip(line, at, "\"'"), " \t");
    return at < line.size() && (line[at] == '=' || line[at] == ':') ? skip(line, at + 1, " \t")
                                                                    : -1;
}

bool isHarmless(QByteArrayView value)
{
    const QByteArrayView inner = value.sliced(skip(value, 0, "\"$("));
    return std::ranges::any_of(harmless, [&](QByteArrayView text) {
        return value.startsWith(text) || inner.startsWith(text);
    });
}

/// A value behind a key that names a secret, up to the end of the line.
void maskNamed(Secret &line)
{
    const QByteArrayView text = line.reveal();
    qsizetype end = 0;
    for (qsizetype at = nextSecretWord(text, 0, end); at >= 0;
         at = nextSecretWord(text, end, end)) {
        const qsizetype value = valueBegin(text, end);
        if (value < 0 || value >= text.size() || isHarmless(text.sliced(value)))
            continue;
        Secret masked(text.first(value));
        masked.append(dots);
        line = std::move(masked);
        return;
    }
}

/// In a script for GitHub the value stands before its name.
void maskPiped(Secret &line)
{
    constexpr QByteArrayView begin = "printf '%s' ";
    constexpr QByteArrayView middle = " | gh secret set ";
    const QByteArrayView text = line.reveal();
    const qsizetype pipe = text.lastIndexOf(middle);
    qsizetype end = 0;
    const bool isSecret = pipe >= 0 && text.startsWith(begin)
                       && nextSecretWord(text, pipe + middle.size(), end) >= 0;
    if (!isSecret || isHarmless(text.sliced(begin.size())))
        return;
    Secret masked(begin);
    masked.append(dots);
    masked.append(text.sliced(pipe));
    line = std::move(masked);
}

/// How far the letters go that look like a key or a JSON web token; 0 where they do not.
qsizetype randomLength(QByteArrayView text)
{
    const bool isToken = text.startsWith("eyJ");
    const auto end = std::ranges::find_if_not(text, [isToken](char c) {
        return isRandomLetter(c) || (isToken && c == '.');
    });
    const auto length = std::distance(text.begin(), end);
    const bool isMixed = std::any_of(text.begin(), end, isDigit)
                      && !std::all_of(text.begin(), end, isDigit);
    return length >= (isToken ? shortestToken : shortestRandom) && isMixed ? length : 0;
}

void maskRandom(Secret &line)
{
    const QByteArrayView text = line.reveal();
    Secret masked;
    for (qsizetype at = 0; at < text.size();) {
        if (const qsizetype length = randomLength(text.sliced(at)); length > 0) {
            masked.append(dots);
            at += length;
            continue;
        }
        const qsizetype begin = at;
        while (at < text.size() && isRandomLetter(text[at]))
            ++at;
        at += at == begin ? 1 : 0;
        masked.append(text.sliced(begin, at - begin));
    }
    line = std::move(masked);
}

void maskKnown(Secret &line, const Secret &known)
{
    const QByteArrayView text = line.reveal();
    Secret masked;
    qsizetype at = 0;
    for (qsizetype found = text.indexOf(known.reveal()); found >= 0;
         found = text.indexOf(known.reveal(), at)) {
        masked.append(text.sliced(at, found - at));
        masked.append(dots);
        at = found + known.size();
    }
    masked.append(text.sliced(at));
    line = std::move(masked);
}

} // namespace

Mask::Mask(std::span<const Secret *const> secrets)
{
    for (const Secret *secret : secrets) {
        if (secret->isEmpty())
            continue;
        m_known.push_back(secret->clone());
        for (const auto encode : {yamlQuoted, hclQuoted, shellQuoted, powershellQuoted})
            if (const Result<Secret> quoted = encode(secret->reveal()))
                m_known.emplace_back(quoted->reveal().sliced(1).chopped(1));
    }
    std::ranges::sort(m_known, std::greater(), &Secret::size);
}

QString Mask::masked(QByteArrayView line) const
{
    Secret text(line);
    for (const Secret &known : m_known)
        maskKnown(text, known);
    maskPiped(text);
    maskNamed(text);
    maskRandom(text);
    QString shown = QString::fromUtf8(text.reveal());
    for (QChar &c : shown)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    return shown.size() <= longestLine ? shown : shown.left(longestLine - 1) + u'…';
}

} // namespace tenantry

#include "app/formats/clientpaste.h"

#include "app/formats/pastescanner.h"
#include "app/formats/pastetext.h"

#include <QList>

#include <algorithm>
#include <array>

namespace tenantry {

namespace {

using Kind = PasteScanner::Kind;
using Hit = PasteScanner::Hit;

constexpr qsizetype largestPaste = qsizetype{5} * 1024 * 1024;
constexpr qsizetype longestId = 200;

bool isHostCharacter(char c)
{
    return pastetext::isWordCharacter(c) ? c != '_' : c == '.';
}

/// The first host of a tenant in the text; register.<region> is none.
QString findHost(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at)) {
        qsizetype begin = at;
        while (begin > 0 && isHostCharacter(text[begin - 1]))
            --begin;
        while (at < text.size() && isHostCharacter(text[at]))
            ++at;
        const bool isAddress = begin > 0 && (text[begin - 1] == '@' || text[begin - 1] == '_');
        QByteArrayView run = text.sliced(begin, at - begin);
        while (run.endsWith('.')) // the end of a sentence
            run.chop(1);
        if (isAddress || run.size() > 253)
            continue;
        const QByteArray host = run.toByteArray().toLower();
        const bool isQlik = host.endsWith(".qlikcloud.com") || host.endsWith(".qlikcloudgov.com");
        if (isQlik && host.count('.') == 3 && !host.startsWith("register.") && !host.startsWith('.')
            && !host.startsWith('-') && !host.contains(".."))
            return QString::fromLatin1(host);
    }
    return {};
}

/// The parts of the text between spaces, commas and quotes that could be a credential, each once.
QList<QByteArrayView> wordsOf(QByteArrayView text, QByteArrayView separators)
{
    QList<QByteArrayView> words;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !pastetext::isSpace(text[at]) && !separators.contains(text[at]))
            continue;
        const QByteArrayView word = text.sliced(begin, at - begin);
        begin = at + 1;
        const bool isHost = word.contains("://") || word.contains(".qlikcloud");
        if (word.size() >= 16 && !isHost && words.size() < 100 && !words.contains(word))
            words.append(word);
    }
    return words;
}

bool isId(const Hit &hit)
{
    return hit.kind == Kind::Id || hit.kind == Kind::WeakId;
}

bool isSecret(const Hit &hit)
{
    return hit.kind == Kind::Secret || hit.kind == Kind::WeakSecret;
}

/// Takes id and secret from the hits: of several clients the first that has both.
void takeNamed(std::vector<Hit> hits, ClientPaste &paste)
{
    const auto drop = [&hits](Kind strong, Kind weak) {
        if (std::ranges::any_of(hits, [strong](const Hit &hit) { return hit.kind == strong; }))
            std::erase_if(hits, [weak](const Hit &hit) { return hit.kind == weak; });
    };
    drop(Kind::Id, Kind::WeakId);
    drop(Kind::Secret, Kind::WeakSecret);
    const auto name = std::ranges::find(hits, Kind::Name, &Hit::kind);
    if (name != hits.end())
        paste.name = QString::fromUtf8(name->value.reveal()).trimmed();
    std::erase_if(hits, [](const Hit &hit) { return hit.kind == Kind::Name; });

    const auto pair = std::ranges::adjacent_find(hits, [](const Hit &a, const Hit &b) {
        return (isId(a) && isSecret(b)) || (isSecret(a) && isId(b));
    });
    const auto from = pair == hits.end() ? hits.begin() : pair;
    const auto id = std::find_if(from, hits.end(), isId);
    const auto secret = std::find_if(from, hits.end(), isSecret);
    if (id != hits.end() && id->value.size() <= longestId)
        paste.clientId = QString::fromUtf8(id->value.reveal());
    if (secret != hits.end())
        paste.secret = std::move(secret->value);
}

/// What names did not tell is guessed by its shape.
void takeShapes(QByteArrayView text, ClientPaste &paste)
{
    const QList<QByteArrayView> parts = wordsOf(text, ",;|\"'`:=<>(){}[]");
    const auto withLength = [&parts](qsizetype length) {
        const auto found = std::ranges::find_if(parts, [length](QByteArrayView part) {
            return pastetext::isHex(part, length);
        });
        return found == parts.end() ? QByteArrayView() : *found;
    };
    if (paste.clientId.isEmpty() && withLength(32) != paste.secret.reveal())
        paste.clientId = QString::fromLatin1(withLength(32));
    if (paste.secret.isEmpty())
        paste.secret = Secret(withLength(64));
}

/// Two words and nothing else: the longer is the secret, of equals the second.
void takeTwoWords(QByteArrayView text, ClientPaste &paste)
{
    QList<QByteArrayView> words = wordsOf(text, ",;|\"'`");
    const QByteArray id = paste.clientId.toUtf8();
    const bool isIdThere = words.removeAll(QByteArrayView(id)) > 0;
    if (paste.secret.isEmpty() && isIdThere && words.size() == 1 && !words[0].contains(id)) {
        paste.secret = Secret(words[0]);
        return;
    }
    const bool isPair = paste.clientId.isEmpty() && paste.secret.isEmpty() && words.size() == 2
                     && std::ranges::all_of(words, pastetext::looksLikeCredential);
    if (!isPair)
        return;
    const bool isFirstLonger = words[0].size() > words[1].size();
    paste.clientId = QString::fromUtf8(words[isFirstLonger ? 1 : 0]);
    paste.secret = Secret(words[isFirstLonger ? 0 : 1]);
}

} // namespace

ClientPaste readClientPaste(const Secret &text)
{
    ClientPaste paste;
    if (text.size() > largestPaste)
        return paste;
    const Secret clean = pastetext::cleaned(text.reveal());
    const QByteArrayView bytes = clean.reveal();
    takeNamed(PasteScanner(bytes).scan(), paste);
    paste.host = findHost(bytes);
    takeShapes(bytes, paste);
    takeTwoWords(bytes, paste);
    return paste;
}

} // namespace tenantry

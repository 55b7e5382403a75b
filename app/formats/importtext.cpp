#include "app/formats/importtext.h"

#include "app/formats/pastetext.h"
#include "app/formats/utf8.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace tenantry {

namespace {

// What our own lists say of a secret in a column that is called so.
constexpr std::array<QByteArrayView, 4> ownWords{"stored", "missing", "kept", "left-out"};

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportText", text);
}

Error noText()
{
    return invalid(tr("The file is not a text in UTF-8 or UTF-16. Save it as text in UTF-8."));
}

Result<Secret> fromUtf16(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf16);
    QString text = decoder(bytes);
    if (decoder.hasError() || bytes.size() % 2 != 0 || text.contains(QChar::Null))
        return noText();
    return Secret::take(std::move(text));
}

} // namespace

Result<Secret> importText(const Secret &file)
{
    QByteArrayView bytes = file.reveal();
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return fromUtf16(bytes);
    bytes = bytes.sliced(utf8::markLength(bytes));
    if (bytes.contains('\0'))
        return noText();
    return Secret(bytes);
}

Secret importSecret(const Secret &field)
{
    QByteArrayView bytes = field.reveal();
    bytes = bytes.trimmed();
    const auto isOwnWord = [bytes](QByteArrayView word) { return bytes == word; };
    if (bytes.isEmpty() || pastetext::isPlaceholder(bytes)
        || std::ranges::any_of(ownWords, isOwnWord))
        return {};
    return Secret(bytes);
}

} // namespace tenantry

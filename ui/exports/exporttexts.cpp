#include "ui/exports/exporttexts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

using Kind = ExportEffect::Kind;

constexpr qsizetype longestPath = 48; // characters in a line of the dialog

struct EffectText
{
    Kind kind;
    const char *word;
    const char *counted;
};

constexpr std::array effectTexts{
    EffectText{Kind::Added, QT_TRANSLATE_NOOP("ExportTexts", "new"),
               QT_TRANSLATE_NOOP("ExportTexts", "%1 new")},
    EffectText{Kind::Changed, QT_TRANSLATE_NOOP("ExportTexts", "changed"),
               QT_TRANSLATE_NOOP("ExportTexts", "%1 changed")},
    EffectText{Kind::Removed, QT_TRANSLATE_NOOP("ExportTexts", "removed"),
               QT_TRANSLATE_NOOP("ExportTexts", "%1 removed")},
    EffectText{Kind::Same, QT_TRANSLATE_NOOP("ExportTexts", "unchanged"),
               QT_TRANSLATE_NOOP("ExportTexts", "%1 unchanged")},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("ExportTexts", text);
}

} // namespace

QString effectWord(ExportEffect::Kind kind)
{
    return tr(std::ranges::find(effectTexts, kind, &EffectText::kind)->word);
}

QString effectCounts(const QList<ExportEffect> &effects)
{
    QStringList parts;
    for (const EffectText &text : effectTexts) {
        const auto count = std::ranges::count(effects, text.kind, &ExportEffect::kind);
        if (count > 0)
            parts.append(tr(text.counted).arg(count));
    }
    return parts.join(u" · "_s);
}

QString placeSentence(const FilePlace &place)
{
    const QString readable = tr("%1 · mode 0600, readable by you alone")
                                 .arg(shortened(QDir::toNativeSeparators(place.path), longestPath));
    if (place.exists)
        return tr("%1\nThe file as it was is kept beside it as %2.bak-…")
            .arg(readable, QFileInfo(place.path).fileName());
    if (!place.missingFolder.isEmpty())
        return tr("%1\nThe folder %2 is made, for you alone.")
            .arg(readable, shortened(briefPath(place.missingFolder), longestPath));
    return tr("%1\nThere is no such file yet.").arg(readable);
}

QString shortened(const QString &path, qsizetype length)
{
    if (path.size() <= length)
        return path;
    const qsizetype half = length / 2;
    return path.first(half) + u'…' + path.last(length - half - 1);
}

QString briefPath(const QString &path)
{
    const QString home = QDir::homePath();
    const QString brief = path.startsWith(home + u'/') ? u'~' + path.sliced(home.size()) : path;
    return QDir::toNativeSeparators(brief);
}

QString typedPath(const QString &typed)
{
    QString path = QDir::fromNativeSeparators(typed.trimmed());
    if (path.startsWith("~/"_L1))
        path = QDir::home().filePath(path.mid(2));
    return path.isEmpty() ? path : QDir::cleanPath(QDir::home().absoluteFilePath(path));
}

} // namespace tenantry

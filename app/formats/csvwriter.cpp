#include "app/formats/csvwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

/// Whether a spreadsheet would run the text, whatever apostrophes stand before it.
bool isFormula(const QString &text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return c != u'\''; });
    return first != text.end() && u"=+-@\t\r\n"_s.contains(*first);
}

} // namespace

QString csvCell(const QString &text)
{
    QString cell = isFormula(text) ? u'\'' + text : text;
    const bool isQuoted = std::ranges::any_of(cell,
                                              [](QChar c) { return u",;\"\n\r\t"_s.contains(c); });
    return isQuoted ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

QString csvText(const QString &cell)
{
    return cell.startsWith(u'\'') && isFormula(cell) ? cell.mid(1) : cell;
}

QByteArray csvLine(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells.append(csvCell(text));
    return cells.join(u',').toUtf8() + "\r\n";
}

} // namespace tenantry

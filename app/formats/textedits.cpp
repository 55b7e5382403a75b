#include "app/formats/textedits.h"

#include "app/formats/utf8.h"

#include <algorithm>

namespace tenantry {

TextEdits::TextEdits(QByteArrayView text)
    : m_text(text)
    , m_lineEnd("\n")
{
    const qsizetype first = text.indexOf('\n');
    if (first > 0 && text[first - 1] == '\r')
        m_lineEnd = "\r\n";
}

qsizetype TextEdits::lineBegin(qsizetype at) const
{
    const qsizetype before = at > 0 ? m_text.first(at).lastIndexOf('\n') : -1;
    return before < 0 ? utf8::markLength(m_text) : before + 1;
}

qsizetype TextEdits::nextLine(qsizetype at) const
{
    if (at > 0 && m_text[at - 1] == '\n')
        return at;
    const qsizetype end = m_text.indexOf('\n', at);
    return end < 0 ? m_text.size() : end + 1;
}

qsizetype TextEdits::indentation(qsizetype at) const
{
    const qsizetype begin = lineBegin(at);
    const QByteArrayView before = m_text.sliced(begin, at - begin);
    const bool isSpaces = std::ranges::all_of(before, [](char c) { return c == ' '; });
    return isSpaces ? before.size() : -1;
}

void TextEdits::replace(qsizetype begin, qsizetype end, Secret replacement)
{
    m_edits.push_back({begin, end, std::move(replacement), false});
}

void TextEdits::insertLine(qsizetype at, Secret line)
{
    line.append(m_lineEnd);
    m_edits.push_back({at, at, std::move(line), true});
}

Secret TextEdits::apply() const
{
    std::vector<const Edit *> order;
    for (const Edit &edit : m_edits)
        order.push_back(&edit);
    std::ranges::stable_sort(order, {}, &Edit::begin);
    Secret out;
    qsizetype at = 0;
    for (const Edit *edit : order) {
        out.append(m_text.sliced(at, edit->begin - at));
        const bool isOpenLine = !out.isEmpty() && out.size() > utf8::markLength(out.reveal())
                             && !out.reveal().endsWith('\n');
        if (edit->isLine && isOpenLine)
            out.append(m_lineEnd);
        out.append(edit->replacement.reveal());
        at = edit->end;
    }
    out.append(m_text.sliced(at));
    return out;
}

} // namespace tenantry

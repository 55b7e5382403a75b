#include "app/cli/prefixedlines.h"

namespace tenantry {

namespace {

constexpr qsizetype longestLine = qsizetype{1024} * 1024; // bytes

} // namespace

PrefixedLines::PrefixedLines(QByteArray prefix)
    : m_prefix(std::move(prefix))
{}

Secret PrefixedLines::pass(QByteArrayView bytes)
{
    Secret lines;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const qsizetype room = longestLine - m_line.size();
        const qsizetype wanted = end < 0 ? bytes.size() : end;
        m_line.append(bytes.first(std::min(wanted, room)));
        if (wanted > room) {
            bytes = bytes.sliced(room);
            addLine(lines);
        } else if (end >= 0) {
            bytes = bytes.sliced(end + 1);
            addLine(lines);
        } else {
            bytes = {};
        }
    }
    return lines;
}

Secret PrefixedLines::finish()
{
    Secret lines;
    if (!m_line.isEmpty())
        addLine(lines);
    return lines;
}

void PrefixedLines::addLine(Secret &lines)
{
    lines.append(m_prefix);
    lines.append(m_line.reveal());
    lines.append("\n");
    m_line = {};
}

} // namespace tenantry

#include "app/formats/variablemerge.h"

#include "app/formats/exportvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("VariableMerge", text);
}

Secret textOf(std::initializer_list<QByteArrayView> parts)
{
    Secret text;
    for (const QByteArrayView part : parts)
        text.append(part);
    return text;
}

} // namespace

VariableMerge::VariableMerge(QByteArrayView text, const AssignmentDialect &dialect)
    : m_text(text)
    , m_dialect(dialect)
    , m_edits(text)
{}

Result<void> VariableMerge::open()
{
    if (const Result<void> readable = checkText(m_text); !readable)
        return readable.error();
    Result<std::vector<Assignment>> assignments = readAssignments(m_text, m_dialect);
    if (!assignments)
        return assignments.error();
    m_assignments = *std::move(assignments);
    return {};
}

bool VariableMerge::isIn(const Assignment &assignment, qsizetype at) const
{
    return at >= assignment.valueBegin && at < assignment.valueEnd;
}

Result<const Assignment *> VariableMerge::find(QByteArrayView name) const
{
    const Assignment *found = nullptr;
    for (const Assignment &assignment : m_assignments) {
        const QByteArrayView value = assignment.value(m_text);
        if (!isSameName(assignment.name, name, m_dialect)) {
            // A reader that knows no values over many lines would take it for the variable.
            if (value.contains('\n') && value.contains(name))
                return invalid(tr("The value that begins on its line %1 holds the name %2, too. "
                                  "Choose another file.")
                                   .arg(assignment.line)
                                   .arg(QString::fromUtf8(name)));
            continue;
        }
        if (found)
            return invalid(tr("It sets %1 twice, on the lines %2 and %3. Remove one of them.")
                               .arg(QString::fromUtf8(name))
                               .arg(found->line)
                               .arg(assignment.line));
        found = &assignment;
    }
    return found;
}

void VariableMerge::tell(QByteArrayView name, ExportEffect::Kind kind)
{
    m_effects.append({QString::fromUtf8(name), kind});
}

Result<void> VariableMerge::set(QByteArrayView name, Secret value)
{
    const Result<const Assignment *> found = find(name);
    if (!found)
        return found.error();
    const Assignment *assignment = *found;
    const QByteArrayView written = assignment ? assignment->value(m_text) : QByteArrayView();
    const bool isNameAlone = assignment && assignment->nameEnd == assignment->valueBegin;
    if (assignment && !isNameAlone && isSameValue(written, value.reveal(), m_dialect)) {
        tell(name, ExportEffect::Kind::Same);
        m_wanted.push_back({name.toByteArray(), Secret(written)});
        return {};
    }
    if (assignment) {
        tell(name, ExportEffect::Kind::Changed);
        m_edits.replace(assignment->nameEnd, assignment->valueEnd,
                        textOf({m_dialect.assign, value.reveal()}));
    } else {
        const bool hasPrefix = m_dialect.prefixUse != AssignmentDialect::Prefix::Read;
        tell(name, ExportEffect::Kind::Added);
        m_lines.push_back(textOf({hasPrefix ? m_dialect.prefix : QByteArrayView(), name,
                                  m_dialect.assign, value.reveal()}));
    }
    m_wanted.push_back({name.toByteArray(), std::move(value)});
    return {};
}

Result<void> VariableMerge::remove(QByteArrayView name)
{
    const Result<const Assignment *> found = find(name);
    if (!found)
        return found.error();
    if (const Assignment *assignment = *found) {
        tell(name, ExportEffect::Kind::Removed);
        m_edits.replace(m_edits.lineBegin(assignment->nameEnd),
                        m_edits.nextLine(assignment->valueEnd), {});
    }
    m_wanted.push_back({name.toByteArray(), {}});
    return {};
}

/// Brings our note up to date, or puts it before the variables that are new.
void VariableMerge::putNote(const QByteArray &note)
{
    const QByteArray line = noteBegin + note;
    for (qsizetype at = m_edits.lineBegin(0); at < m_text.size(); at = m_edits.nextLine(at + 1)) {
        const bool isComment = std::ranges::none_of(m_assignments, [&](const Assignment &entry) {
            return isIn(entry, at);
        });
        if (!isComment || !m_text.sliced(at).startsWith(noteBegin))
            continue;
        const qsizetype next = m_text.indexOf('\n', at);
        qsizetype end = next < 0 ? m_text.size() : next;
        if (m_text[end - 1] == '\r')
            --end;
        if (m_text.sliced(at, end - at) != line)
            m_edits.replace(at, end, Secret(line));
        return;
    }
    if (!m_lines.empty())
        m_edits.insertLine(m_text.size(), Secret(line));
}

Result<Secret> VariableMerge::finish(const QByteArray &note)
{
    putNote(note);
    for (Secret &line : m_lines)
        m_edits.insertLine(m_text.size(), std::move(line));
    Secret file = m_edits.apply();
    if (!isAsWanted(file.reveal()))
        return invalid(tr("It is written in a way that cannot be changed safely. Choose another "
                          "file."));
    return file;
}

bool VariableMerge::isOurs(QByteArrayView name) const
{
    return std::ranges::any_of(m_wanted, [&](const Wanted &wanted) {
        return isSameName(wanted.name, name, m_dialect);
    });
}

/// Reads the new text again: ours as wanted, everything else as it was.
bool VariableMerge::isAsWanted(QByteArrayView now) const
{
    const Result<std::vector<Assignment>> assignments = readAssignments(now, m_dialect);
    if (!assignments)
        return false;
    std::vector<QByteArrayView> foreignBefore;
    std::vector<QByteArrayView> foreignNow;
    for (const Assignment &entry : m_assignments)
        if (!isOurs(entry.name))
            foreignBefore.insert(foreignBefore.end(), {entry.name, entry.value(m_text)});
    for (const Assignment &entry : *assignments)
        if (!isOurs(entry.name))
            foreignNow.insert(foreignNow.end(), {entry.name, entry.value(now)});
    return foreignBefore == foreignNow && std::ranges::all_of(m_wanted, [&](const Wanted &wanted) {
               std::vector<QByteArrayView> values;
               for (const Assignment &entry : *assignments)
                   if (isSameName(wanted.name, entry.name, m_dialect))
                       values.push_back(entry.value(now));
               return wanted.value.isEmpty()
                        ? values.empty()
                        : values == std::vector<QByteArrayView>{wanted.value.reveal()};
           });
}

} // namespace tenantry

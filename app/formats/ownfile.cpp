#include "app/formats/ownfile.h"

#include "app/formats/exportvalues.h"
#include "app/formats/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenantry {

namespace {

Error foreignLine(qsizetype line)
{
    return invalid(QCoreApplication::translate("OwnFile",
                                               "Its line %1 is none that Tenantry writes, and it "
                                               "would be lost. Choose another file, or move this "
                                               "one away.")
                       .arg(line));
}

QByteArrayView withoutEnd(QByteArrayView line)
{
    return line.endsWith('\r') ? line.chopped(1) : line;
}

} // namespace

void OwnFile::learn(const Shape &shape)
{
    const bool isKnown = std::ranges::any_of(m_shapes, [&shape](const Shape &known) {
        return known.begin == shape.begin && known.end == shape.end;
    });
    if (!isKnown)
        m_shapes.push_back(shape);
}

void OwnFile::addLine(const Shape &shape, QByteArrayView value)
{
    learn(shape);
    m_file.append(shape.begin);
    m_file.append(value);
    m_file.append(shape.end);
    m_file.append("\n");
}

void OwnFile::addFrame(QByteArrayView line)
{
    addLine({Role::Frame, line.toByteArray(), {}, {}}, {});
}

void OwnFile::addNote(QByteArrayView begin, QByteArrayView text)
{
    addLine({Role::Note, begin.toByteArray(), {}, {}}, text);
}

void OwnFile::addEntry(const QString &name,
                       QByteArrayView begin,
                       const Secret &value,
                       QByteArrayView end)
{
    addLine({Role::Entry, begin.toByteArray(), end.toByteArray(), name}, value.reveal());
}

void OwnFile::addName(QByteArrayView begin, QByteArrayView name, QByteArrayView end)
{
    addLine({Role::Name, begin.toByteArray(), end.toByteArray(), {}}, name);
}

void OwnFile::addPart(QByteArrayView begin, const Secret &value, QByteArrayView end)
{
    addLine({Role::Part, begin.toByteArray(), end.toByteArray(), {}}, value.reveal());
}

void OwnFile::mayHold(QByteArrayView begin, QByteArrayView end, const QString &entry)
{
    learn({entry.isEmpty() ? Role::Part : Role::Entry, begin.toByteArray(), end.toByteArray(),
           entry});
}

const OwnFile::Shape *OwnFile::shapeOf(QByteArrayView line) const
{
    const auto found = std::ranges::find_if(m_shapes, [line](const Shape &shape) {
        if (shape.role == Role::Frame)
            return line == shape.begin;
        return line.size() >= shape.begin.size() + shape.end.size() && line.startsWith(shape.begin)
            && line.endsWith(shape.end);
    });
    return found == m_shapes.end() ? nullptr : &*found;
}

/// The entries of a text that only has lines of ours.
Result<std::vector<OwnFile::Content>> OwnFile::read(QByteArrayView text) const
{
    std::vector<Content> entries;
    qsizetype number = 0;
    for (qsizetype at = utf8::markLength(text); at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        const QByteArrayView line = withoutEnd(text.sliced(at, (end < 0 ? text.size() : end) - at));
        at = end < 0 ? text.size() : end + 1;
        ++number;
        if (line.isEmpty())
            continue;
        const Shape *shape = shapeOf(line);
        if (!shape || (shape->role == Role::Part && entries.empty()))
            return foreignLine(number);
        if (shape->role == Role::Frame || shape->role == Role::Note)
            continue;
        const QByteArrayView value = line.sliced(shape->begin.size()).chopped(shape->end.size());
        if (shape->role == Role::Name)
            entries.push_back({QString::fromUtf8(value), {}});
        else if (shape->role == Role::Entry)
            entries.push_back({shape->entry, {}});
        entries.back().values.append(shape->begin);
        entries.back().values.append(value);
        entries.back().values.append("\n");
    }
    return entries;
}

Result<RenderedExport> OwnFile::over(const FileContent &existing) &&
{
    using Kind = ExportEffect::Kind;
    if (const Result<void> readable = checkText(existing.bytes.reveal()); !readable)
        return fileRefusal(readable.error());
    const Result<std::vector<Content>> before = read(existing.bytes.reveal());
    if (!before)
        return fileRefusal(before.error());
    const Result<std::vector<Content>> now = read(m_file.reveal());
    if (!now)
        return now.error();
    QList<ExportEffect> effects;
    for (const Content &entry : *now) {
        const auto old = std::ranges::find(*before, entry.name, &Content::name);
        const bool isSame = old != before->end() && old->values.isSameAs(entry.values);
        effects.append({entry.name, old == before->end() ? Kind::Added
                                    : isSame             ? Kind::Same
                                                         : Kind::Changed});
    }
    for (const Content &entry : *before)
        if (std::ranges::find(*now, entry.name, &Content::name) == now->end())
            effects.append({entry.name, Kind::Removed});
    return RenderedExport{std::move(m_file), effects};
}

} // namespace tenantry

#pragma once

#include "app/formats/exporters.h"

namespace tenantry {

/// A file that is Tenantry's alone, built line by line. It replaces what Tenantry wrote there
/// before; a file with lines of any other kind is somebody else's and is refused.
class OwnFile
{
public:
    /// A line that is always the same.
    void addFrame(QByteArrayView line);
    /// A line whose rest tells people something.
    void addNote(QByteArrayView begin, QByteArrayView text);
    /// A line that is an entry of its own.
    void addEntry(const QString &name,
                  QByteArrayView begin,
                  const Secret &value,
                  QByteArrayView end = {});
    /// A line that names the entry which the parts behind it belong to.
    void addName(QByteArrayView begin, QByteArrayView name, QByteArrayView end = {});
    void addPart(QByteArrayView begin, const Secret &value, QByteArrayView end = {});
    /// A line that the file has in its other variant: it goes without being missed.
    void mayHold(QByteArrayView begin, QByteArrayView end = {}, const QString &entry = {});

    /// The file, and what writing it instead of `existing` does to each entry.
    Result<RenderedExport> over(const FileContent &existing) &&;

private:
    enum class Role { Frame, Note, Entry, Name, Part };
    struct Shape
    {
        Role role;
        QByteArray begin;
        QByteArray end;
        QString entry;
    };
    struct Content // of an entry
    {
        QString name;
        Secret values;
    };

    void learn(const Shape &shape);
    void addLine(const Shape &shape, QByteArrayView value);
    const Shape *shapeOf(QByteArrayView line) const;
    Result<std::vector<Content>> read(QByteArrayView text) const;

    Secret m_file;
    std::vector<Shape> m_shapes;
};

} // namespace tenantry

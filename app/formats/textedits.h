#pragma once

#include "app/domain/secret.h"

#include <vector>

namespace tenantry {

/// Changes to a text by byte range; everything else stays byte for byte.
class TextEdits
{
public:
    explicit TextEdits(QByteArrayView text);

    /// What the text itself ends its lines with; "\n" where it has no line end.
    QByteArrayView lineEnd() const { return m_lineEnd; }
    /// Where the line of this position begins, and where the next one does.
    qsizetype lineBegin(qsizetype at) const;
    qsizetype nextLine(qsizetype at) const;
    /// How many spaces stand before it in its line; -1 where something else does.
    qsizetype indentation(qsizetype at) const;

    void replace(qsizetype begin, qsizetype end, Secret replacement);
    void insert(qsizetype at, Secret text) { replace(at, at, std::move(text)); }
    /// Inserts a whole line, where one begins or at the end of the text.
    void insertLine(qsizetype at, Secret line);
    bool isEmpty() const { return m_edits.empty(); }
    /// The changed text.
    Secret apply() const;

private:
    struct Edit
    {
        qsizetype begin;
        qsizetype end;
        Secret replacement;
        bool isLine;
    };

    QByteArrayView m_text;
    QByteArrayView m_lineEnd;
    std::vector<Edit> m_edits;
};

} // namespace tenantry

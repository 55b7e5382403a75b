#pragma once

#include "app/formats/assignments.h"
#include "app/formats/exporters.h"
#include "app/formats/textedits.h"

namespace tenantry {

/// Sets variables in a text by byte range and leaves all the rest as it is. Where the text leaves
/// doubt it is refused.
class VariableMerge
{
public:
    /// Both must outlive the merge.
    VariableMerge(QByteArrayView text, const AssignmentDialect &dialect);

    Result<void> open();
    /// Sets the variable to a value as it is written in the dialect.
    Result<void> set(QByteArrayView name, Secret value);
    Result<void> remove(QByteArrayView name);
    /// The new text, with a note before the variables that are new; a note that is there is
    /// brought up to date.
    Result<Secret> finish(const QByteArray &note);
    const QList<ExportEffect> &effects() const { return m_effects; }

private:
    struct Wanted
    {
        QByteArray name;
        Secret value; // empty: none
    };

    /// Null where the text does not set it.
    Result<const Assignment *> find(QByteArrayView name) const;
    bool isIn(const Assignment &assignment, qsizetype at) const;
    void tell(QByteArrayView name, ExportEffect::Kind kind);
    void putNote(const QByteArray &note);
    bool isOurs(QByteArrayView name) const;
    bool isAsWanted(QByteArrayView now) const;

    QByteArrayView m_text;
    const AssignmentDialect &m_dialect;
    TextEdits m_edits;
    std::vector<Assignment> m_assignments;
    std::vector<Wanted> m_wanted;
    std::vector<Secret> m_lines; // of new variables
    QList<ExportEffect> m_effects;
};

} // namespace tenantry

#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace tenantry {

/// How a kind of file sets variables, a line each.
struct AssignmentDialect
{
    /// How a value may be written and mean a text: in quotes, without them too, or never in quotes.
    enum class Texts { Quoted, Any, Raw };

    QByteArrayView prefix;                                 // before names: "export "
    enum class Prefix { Needed, Written, Read } prefixUse; // Written: by us; others may not
    QByteArrayView assign;    // between a name and its value, as we write it
    bool hasSpaces;           // others may have more or fewer of them around it
    bool isCaseBlind;         // prefix and names
    bool hasComments;         // behind values; on lines of their own always
    bool hasNamesAlone;       // a name without a value
    QByteArrayView nameMarks; // what a name may hold beside letters, digits and _
    Texts texts;
    /// Where the value ends that begins there; -1 where that is not certain.
    qsizetype (*valueEnd)(QByteArrayView text, qsizetype at);
};

/// A variable that a text sets, by its places in the text.
struct Assignment
{
    QByteArray name;
    qsizetype line = 1; // counted from one
    qsizetype nameEnd = 0;
    qsizetype valueBegin = 0;
    qsizetype valueEnd = 0;

    QByteArrayView value(QByteArrayView text) const;
};

/// Reads a text that holds assignments, comments and empty lines. Refuses (Invalid, with the
/// line) whatever else it holds: it could mean anything.
Result<std::vector<Assignment>> readAssignments(QByteArrayView text,
                                                const AssignmentDialect &dialect);

/// Whether both certainly mean the same value, as written in the dialect.
bool isSameValue(QByteArrayView one, QByteArrayView other, const AssignmentDialect &dialect);
bool isSameName(QByteArrayView one, QByteArrayView other, const AssignmentDialect &dialect);

namespace valueends {

qsizetype dotenv(QByteArrayView text, qsizetype at);
qsizetype dockerEnv(QByteArrayView text, qsizetype at);
qsizetype shell(QByteArrayView text, qsizetype at);
qsizetype powershell(QByteArrayView text, qsizetype at);
qsizetype hcl(QByteArrayView text, qsizetype at);

} // namespace valueends

} // namespace tenantry

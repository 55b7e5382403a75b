#pragma once

#include "app/formats/exporters.h"
#include "app/ports/fileplaces.h"

namespace tenantry {

/// “new”, “changed”, …
QString effectWord(ExportEffect::Kind kind);
/// “3 new · 37 as they are”
QString effectCounts(const QList<ExportEffect> &effects);
/// Where the file will be and who can read it then; below that what becomes of what is there.
QString placeSentence(const FilePlace &place);
/// Without its middle where it is longer: the begin and the name of the file tell most.
QString shortened(const QString &path, qsizetype length);
/// The path as a user writes it: ~ for the home folder.
QString briefPath(const QString &path);
/// The path that was typed: ~ is the home folder, and a name alone is in it.
QString typedPath(const QString &typed);

} // namespace tenantry

#pragma once

#include <QByteArray>
#include <QStringList>

namespace tenantry {

/// A cell of CSV: quoted where it must be, and with an apostrophe before what a spreadsheet would
/// run as a formula.
QString csvCell(const QString &text);
/// The text of a cell without that apostrophe.
QString csvText(const QString &cell);
/// A row with its line end.
QByteArray csvLine(const QStringList &texts);

} // namespace tenantry

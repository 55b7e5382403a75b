#pragma once

#include "app/domain/result.h"

#include <QByteArrayView>
#include <QStringList>

namespace tenantry {

struct CsvRow
{
    qsizetype line = 0; // where it begins, from 1
    QStringList cells = {};
};

/// Reads CSV after RFC 4180: UTF-8, any line end, divided by commas, semicolons or tabs, whichever
/// its first row has most of, or as Excel's first line “sep=;” says. Empty rows are left out; the
/// apostrophe that csvCell() puts before a formula is taken off. Errors: Invalid · TooLarge, with
/// the line.
Result<QList<CsvRow>> readCsv(QByteArrayView bytes);

} // namespace tenantry

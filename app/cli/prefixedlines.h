#pragma once

#include "app/domain/secret.h"

#include <QByteArray>

namespace tenantry {

/// Puts a word before each line of a stream of bytes and gives out whole lines only, so that lines
/// of many streams do not mix.
class PrefixedLines
{
public:
    explicit PrefixedLines(QByteArray prefix);

    /// The lines that are whole now. One that grows too long is cut.
    Secret pass(QByteArrayView bytes);
    /// The last line, which had no end.
    Secret finish();

private:
    void addLine(Secret &lines);

    QByteArray m_prefix;
    Secret m_line; // that is not whole yet
};

} // namespace tenantry

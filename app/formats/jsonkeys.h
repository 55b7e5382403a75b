#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace tenantry {

struct RepeatedKey
{
    QString key;
    qsizetype line = 0; // of its second place, from 1
};

/// The first key that one object holds twice, of a text that is known to be JSON. Qt keeps the last
/// of them without a word, and another reader may keep the first.
std::optional<RepeatedKey> repeatedKey(QByteArrayView json);

} // namespace tenantry

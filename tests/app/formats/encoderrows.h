#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"

#include <QTest>

namespace tenantry {

using Encoder = Result<Secret> (*)(QByteArrayView);

/// A value and what an encoder makes of it; null where it must refuse.
struct EncoderRow
{
    const char *name;
    QByteArray value;
    QByteArray encoded;
};

inline void addRows(const std::vector<EncoderRow> &rows)
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("encoded");
    for (const EncoderRow &row : rows)
        QTest::newRow(row.name) << row.value << row.encoded;
}

inline void compareRow(Encoder encoder)
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, encoded);
    const Result<Secret> made = encoder(value);
    QCOMPARE(bool(made), !encoded.isNull());
    if (made)
        QCOMPARE(made->reveal().toByteArray(), encoded);
    else
        QCOMPARE(made.error().code, ErrorCode::Invalid);
}

} // namespace tenantry

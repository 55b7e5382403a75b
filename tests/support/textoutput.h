#pragma once

#include "app/domain/text.h"

#include <QTest>

namespace tenantry {

/// What QCOMPARE says of a text that is not as expected.
inline char *toString(const Text &text)
{
    return QTest::toString(text.toString());
}

} // namespace tenantry

#pragma once

#include "app/domain/result.h"
#include "app/services/testresult.h"
#include "ui/widgets/message.h"

namespace tenantry {

/// An error as a message, its codes in the details.
Message problem(const Error &error, const QString &topic);
/// A test that did not end well, as a message.
Message problem(const TestResult &result, const QString &topic);

} // namespace tenantry

// Not verified: built by design, never run.
#include "app/platform/interrupt.h"

namespace tenantry {

// Windows ends a program at Ctrl+C by itself; nothing here has to be saved before that.
Interrupt::Interrupt() = default;

Interrupt::~Interrupt() = default;

void Interrupt::read() {}

} // namespace tenantry

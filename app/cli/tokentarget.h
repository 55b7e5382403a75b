#pragma once

#include "app/services/workspace.h"

namespace tenantry {

/// The effective contact of a tenant, for a token. Errors: NotFound (it has no client) · Mismatch ·
/// NeedsConfirmation (a first contact, and there is no yes). Nothing is sent.
Result<TestTarget> tokenTarget(const Workspace &workspace, const TenantKey &tenant, bool isAgreed);

/// NeedsConfirmation, with the tenants, where one of these is a first contact.
Result<void> checkFirstContacts(const Workspace &workspace, const QList<TestTarget> &targets);

/// What a dry run says instead of asking for a token.
QString dryRunOfToken(const Workspace &workspace, const TestTarget &target);

} // namespace tenantry

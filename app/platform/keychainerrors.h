#pragma once

#include "app/domain/result.h"

#include <QCoreApplication>

namespace tenantry {

/// The sentences for what a keychain can refuse: what happened and what to do.
class KeychainErrors
{
    Q_DECLARE_TR_FUNCTIONS(KeychainErrors)

public:
    static Error notFound();
    static Error locked();
    static Error noKeyring();
    static Error promptClosed();
    static Error denied();
    static Error noBus();
    static Error noService();
    static Error died();
    static Error timeout();
    static Error refused(const QString &reason);
    static Error notKept();
    static Error notRemoved();
    static Error tooLarge(qsizetype limit);
    static Error emptySecret();
};

} // namespace tenantry

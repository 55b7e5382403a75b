#pragma once

#include "app/ports/secretstore.h"
#include "ui/widgets/message.h"

namespace tenantry {

/// An error as a message; where the keychain is closed with a button that opens it and goes on.
Message keychainProblem(const Error &error,
                        const QString &topic,
                        SecretStore &secrets,
                        QObject *context,
                        const std::function<void()> &goOn);

} // namespace tenantry

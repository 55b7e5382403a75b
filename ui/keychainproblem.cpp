#include "ui/keychainproblem.h"

#include "ui/problem.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tenantry {

namespace {

constexpr std::array closed{ErrorCode::KeychainLocked, ErrorCode::KeychainDenied,
                            ErrorCode::KeychainTimeout};

} // namespace

Message keychainProblem(const Error &error,
                        const QString &topic,
                        SecretStore &secrets,
                        QObject *context,
                        const std::function<void()> &goOn)
{
    Message message = problem(error, topic);
    if (std::ranges::find(closed, error.code) == closed.end())
        return message;
    const auto unlock = [&secrets, context, goOn] {
        secrets.unlock({context, [goOn](Result<void>) { goOn(); }});
    };
    message.actions = {{QCoreApplication::translate("KeychainProblem", "&Unlock"), unlock}};
    return message;
}

} // namespace tenantry

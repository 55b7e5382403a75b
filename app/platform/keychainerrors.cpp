#include "app/platform/keychainerrors.h"

namespace tenantry {

Error KeychainErrors::notFound()
{
    return {ErrorCode::NotFound, tr("The keychain holds no secret under this name. Enter the "
                                    "secret of this client again.")};
}

Error KeychainErrors::locked()
{
    return {ErrorCode::KeychainLocked,
            tr("The keychain is locked. Nothing was changed. Unlock it and try again.")};
}

Error KeychainErrors::noKeyring()
{
    return {ErrorCode::KeychainLocked,
            tr("The keychain has no default keyring yet, so nothing was stored. Unlock the "
               "keychain to create one, and try again.")};
}

Error KeychainErrors::promptClosed()
{
    return {ErrorCode::KeychainLocked,
            tr("The keychain stays locked: the password prompt was closed or could not be shown. "
               "Unlock it when you are ready, and try again.")};
}

Error KeychainErrors::denied()
{
    return {ErrorCode::KeychainDenied,
            tr("The keychain denied the access. Nothing was changed. Allow Tenantry to use it in "
               "your password manager, and try again.")};
}

Error KeychainErrors::noBus()
{
    return {ErrorCode::KeychainUnavailable,
            tr("The keychain cannot be reached: this session has no D-Bus session bus. Start "
               "Tenantry from your desktop session, or through dbus-run-session.")};
}

Error KeychainErrors::noService()
{
    return {ErrorCode::KeychainUnavailable,
            tr("No keychain service is running in this session. Install or start one, such as "
               "GNOME Keyring, KWallet or KeePassXC, and try again.")};
}

Error KeychainErrors::died()
{
    return {ErrorCode::KeychainUnavailable,
            tr("The keychain service ended before it answered. Start it again, and try again.")};
}

Error KeychainErrors::timeout()
{
    return {ErrorCode::KeychainTimeout,
            tr("The keychain did not answer within ten seconds. Look whether it waits for you in "
               "another window, and try again.")};
}

Error KeychainErrors::refused(const QString &reason)
{
    return {ErrorCode::KeychainUnavailable,
            tr("The keychain could not do what was asked: %1. Check the keychain in your "
               "password manager, and try again.")
                .arg(reason)};
}

Error KeychainErrors::notKept()
{
    return {ErrorCode::KeychainUnavailable,
            tr("The keychain gave back another secret than the one that was stored. Remove the "
               "entry of this client in your password manager, and try again.")};
}

Error KeychainErrors::notRemoved()
{
    return {ErrorCode::KeychainUnavailable,
            tr("The keychain still holds the secret that should be removed. Remove the entry in "
               "your password manager.")};
}

Error KeychainErrors::tooLarge(qsizetype limit)
{
    return {ErrorCode::TooLarge,
            tr("The secret was not stored: it is longer than %1 bytes, which not every keychain "
               "takes. Check that it is a client secret.")
                .arg(limit)};
}

Error KeychainErrors::emptySecret()
{
    return {ErrorCode::Invalid,
            tr("The secret was not stored: it is empty. Enter the secret of the client.")};
}

} // namespace tenantry

#include "app/platform/blindprobe.h"

namespace tenantry {

QString BlindProbe::name() const
{
#if defined(Q_OS_MACOS)
    return tr("macOS Keychain");
#elif defined(Q_OS_WIN)
    return tr("Windows Credential Manager");
#else
    return tr("System keychain");
#endif
}

void BlindProbe::look(const QString &, Receiver<Result<KeychainView>> receiver)
{
    QMetaObject::invokeMethod(
        this, [receiver] { receiver(KeychainView{}); }, Qt::QueuedConnection);
}

void BlindProbe::removeStale(const QString &, Receiver<Result<void>> receiver)
{
    QMetaObject::invokeMethod(
        this, [receiver] { receiver(Result<void>{}); }, Qt::QueuedConnection);
}

void BlindProbe::unlock(Receiver<Result<void>> receiver)
{
    QMetaObject::invokeMethod(
        this, [receiver] { receiver(Result<void>{}); }, Qt::QueuedConnection);
}

} // namespace tenantry

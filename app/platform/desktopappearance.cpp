#include "app/platform/desktopappearance.h"

#ifdef TENANTRY_SECRET_SERVICE
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace tenantry {

DesktopAppearance::DesktopAppearance(QObject *parent)
    : QObject(parent)
{}

#ifdef TENANTRY_SECRET_SERVICE // where there is a session bus
void DesktopAppearance::ask()
{
    constexpr uint prefersDark = 1;
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
                                                           u"/org/freedesktop/portal/desktop"_s,
                                                           u"org.freedesktop.portal.Settings"_s,
                                                           u"Read"_s);
    question << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question),
                                                this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isValid())
            return;
        // The portal wraps the value twice.
        QVariant value = reply.value().variant();
        if (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        emit told(value.toUInt() == prefersDark);
    });
}
#else
void DesktopAppearance::ask() {}
#endif

} // namespace tenantry

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QMap>
#include <QStringList>

namespace tenantry {

/// A Secret Service that answers as a test wants, on a connection of its own: it may keep silent,
/// refuse, or show a prompt that only the test closes. It holds no entries.
class FakeSecretService final : public QDBusVirtualObject
{
public:
    FakeSecretService()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, "fake-secret-service"))
    {
        m_bus.registerVirtualObject("/org/freedesktop/secrets", this, QDBusConnection::SubPath);
        m_bus.registerService("org.freedesktop.secrets");
    }
    ~FakeSecretService() override { QDBusConnection::disconnectFromBus("fake-secret-service"); }

    bool isSilent = false;
    QString unanswered = {}; // the one method that it keeps silent on
    bool isLocked = false;
    bool hasKeyring = true;
    QString refusal = {}; // the name of a D-Bus error for every call
    QStringList calls = {};

    void completePrompt(bool dismissed)
    {
        QDBusMessage completed = QDBusMessage::createSignal(prompt, "org.freedesktop.Secret.Prompt",
                                                            "Completed");
        completed << dismissed << QVariant::fromValue(QDBusVariant(QString()));
        m_bus.send(completed);
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        calls.append(message.member());
        if (isSilent || message.member() == unanswered)
            return true;
        bus.send(refusal.isEmpty() ? answer(message)
                                   : message.createErrorReply(refusal, "refused"));
        return true;
    }

private:
    QDBusMessage answer(const QDBusMessage &message) const
    {
        const QDBusObjectPath none("/");
        const QDBusObjectPath keyring("/org/freedesktop/secrets/collection/fake");
        const QVariant noPaths = QVariant::fromValue(QList<QDBusObjectPath>());
        const QMap<QString, QVariantList> answers{
            {"SearchItems", {noPaths, noPaths}},
            {"ReadAlias", {QVariant::fromValue(hasKeyring ? keyring : none)}},
            {"Get", {QVariant::fromValue(QDBusVariant(isLocked))}},
            {"Unlock", {noPaths, QVariant::fromValue(QDBusObjectPath(prompt))}},
            {"CreateCollection",
             {QVariant::fromValue(none), QVariant::fromValue(QDBusObjectPath(prompt))}},
            {"Prompt", {}},
            {"Dismiss", {}},
        };
        if (!answers.contains(message.member()))
            return message.createErrorReply(QDBusError::UnknownMethod, message.member());
        return message.createReply(answers.value(message.member()));
    }

    const QString prompt = "/org/freedesktop/secrets/prompt/p1";
    QDBusConnection m_bus;
};

} // namespace tenantry

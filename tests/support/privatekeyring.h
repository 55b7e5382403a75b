#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace tenantry {

/// A session bus and a gnome-keyring of our own, in a folder that goes with it. Puts the process
/// onto that bus by its environment: make it before anything asks for a session bus, and once a
/// process, since GLib and libdbus remember the first address. Runs beside others of its kind, as
/// any user, without a display. Throws where something does not start; nothing outlives the test.
class PrivateKeyring
{
public:
    enum class State { Unlocked, Locked, NoService, NoBus };

    explicit PrivateKeyring(State state);
    ~PrivateKeyring();
    PrivateKeyring(const PrivateKeyring &) = delete;
    PrivateKeyring &operator=(const PrivateKeyring &) = delete;

    /// Starts the daemon on the keyring that is there, opened with its password or left locked.
    void startDaemon(bool unlocked);
    /// As by kill -9.
    void killDaemon();
    /// As by a user who locks it in the password manager.
    void lockCollection();
    qint64 daemonPid() const { return m_daemon ? m_daemon->processId() : 0; }
    QString keyringFile() const;
    /// Runs a command-line client on this bus and answers its output.
    QByteArray run(const QString &program, const QStringList &arguments) const;

private:
    void startBus();
    void makeFolders() const;
    bool hasService() const;
    QString pathOf(const QString &name) const;

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_bus;
    std::unique_ptr<QProcess> m_daemon;
};

} // namespace tenantry

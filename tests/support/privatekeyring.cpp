#include "tests/support/privatekeyring.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <stdexcept>
#include <sys/prctl.h>

namespace tenantry {

namespace {

constexpr int patience = 20'000; // milliseconds; only a broken machine needs them

constexpr auto busConfiguration = R"(<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

/// A child that dies with the test, also when the test crashes.
std::unique_ptr<QProcess> makeChild()
{
    auto child = std::make_unique<QProcess>();
    child->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    child->setStandardErrorFile(QProcess::nullDevice());
    return child;
}

void requireStart(QProcess &process)
{
    if (!process.waitForStarted(patience))
        throw std::runtime_error(process.program().toStdString() + " does not start");
}

} // namespace

PrivateKeyring::PrivateKeyring(State state)
{
    makeFolders();
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(pathOf("no-bus")));
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    qunsetenv("XDG_CURRENT_DESKTOP");
    qunsetenv("KDE_FULL_SESSION");
    if (state == State::NoBus)
        return;
    startBus();
    if (state == State::NoService)
        return;
    startDaemon(true); // makes the keyring
    if (state == State::Locked)
        lockCollection();
}

PrivateKeyring::~PrivateKeyring()
{
    killDaemon();
    if (m_bus) {
        m_bus->kill();
        m_bus->waitForFinished(patience);
    }
}

void PrivateKeyring::makeFolders() const
{
    for (const QString name : {"home", "data", "config", "cache", "run"}) {
        QDir().mkpath(pathOf(name));
        QFile::setPermissions(pathOf(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    qputenv("HOME", QFile::encodeName(pathOf("home")));
    qputenv("XDG_DATA_HOME", QFile::encodeName(pathOf("data")));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(pathOf("config")));
    qputenv("XDG_CACHE_HOME", QFile::encodeName(pathOf("cache")));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(pathOf("run")));
}

void PrivateKeyring::startBus()
{
    QFile file(pathOf("bus.conf"));
    if (!file.open(QFile::WriteOnly))
        throw std::runtime_error("no place for the bus configuration");
    file.write(QString(busConfiguration).arg(pathOf("run")).toUtf8());
    file.close();
    m_bus = makeChild();
    m_bus->start("dbus-daemon",
                 {"--config-file=" + file.fileName(), "--nofork", "--print-address"});
    requireStart(*m_bus);
    while (!m_bus->canReadLine())
        if (!m_bus->waitForReadyRead(patience))
            throw std::runtime_error("dbus-daemon tells no address");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->readLine().trimmed());
}

void PrivateKeyring::startDaemon(bool unlocked)
{
    m_daemon = makeChild();
    QStringList arguments{"--foreground", "--components=secrets"};
    if (unlocked)
        arguments.append("--unlock");
    m_daemon->start("gnome-keyring-daemon", arguments);
    requireStart(*m_daemon);
    if (unlocked)
        m_daemon->write("a password of the test");
    m_daemon->closeWriteChannel();
    const QDeadlineTimer deadline(patience);
    while (!hasService()) {
        if (deadline.hasExpired())
            throw std::runtime_error("gnome-keyring-daemon does not take its name");
        QTest::qWait(5); // it tells nobody when it is ready
    }
}

void PrivateKeyring::killDaemon()
{
    if (!m_daemon)
        return;
    m_daemon->kill();
    m_daemon->waitForFinished(patience);
    m_daemon.reset();
}

void PrivateKeyring::lockCollection()
{
    run("dbus-send", {"--session", "--print-reply", "--dest=org.freedesktop.secrets",
                      "/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock",
                      "array:objpath:/org/freedesktop/secrets/collection/login"});
}

QString PrivateKeyring::keyringFile() const
{
    return pathOf("data/keyrings/login.keyring");
}

QByteArray PrivateKeyring::run(const QString &program, const QStringList &arguments) const
{
    const std::unique_ptr<QProcess> child = makeChild();
    child->start(program, arguments);
    child->closeWriteChannel();
    if (!child->waitForFinished(patience))
        throw std::runtime_error(program.toStdString() + " does not end");
    return child->readAllStandardOutput();
}

bool PrivateKeyring::hasService() const
{
    return run("dbus-send", {"--session", "--print-reply", "--dest=org.freedesktop.DBus",
                             "/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner",
                             "string:org.freedesktop.secrets"})
        .contains("boolean true");
}

QString PrivateKeyring::pathOf(const QString &name) const
{
    return m_folder.filePath(name);
}

} // namespace tenantry

#include "app/composition/session.h"
#include "app/composition/translations.h"
#include "app/platform/desktopappearance.h"
#include "app/platform/hardening.h"
#include "app/platform/interrupt.h"
#include "app/platform/memory.h"
#include "app/services/workspace.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QMessageBox>
#include <QProcess>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTimer>

#include <chrono>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using namespace tenantry;

constexpr auto longestWait = std::chrono::milliseconds(500);
constexpr auto restful = std::chrono::milliseconds(250); // after the estate is shown

struct Options
{
    PlatformOptions platform;
    WindowOptions window;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("Main", text);
}

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Tenantry keeps and proves the OAuth clients of many Qlik Cloud tenants."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s,
                                  tr("Open a throw-away estate on a simulated Qlik Cloud."));
    const QCommandLineOption dataDir(u"data-dir"_s, tr("Keep the estate in this directory."),
                                     u"DIR"_s);
    const QCommandLineOption proxy(
        u"proxy"_s, tr("Reach the tenants through a proxy: an address, system or none."), u"URL"_s);
    const QCommandLineOption caFile(u"ca-file"_s,
                                    tr("Trust the authorities in this PEM file as well."),
                                    u"PEM"_s);
    const QCommandLineOption select(u"select"_s, tr("Begin with this tenant selected."), u"HOST"_s);
    parser.addOptions({demo, dataDir, proxy, caFile, select});
    parser.process(arguments);
    Options options;
    options.platform.isDemo = parser.isSet(demo);
    options.platform.dataDir = parser.value(dataDir);
    options.platform.proxy = parser.value(proxy);
    options.platform.caFile = parser.value(caFile);
    options.window.isDemo = options.platform.isDemo;
    options.window.selectHost = parser.value(select);
    if (!options.platform.isDemo) {
        const QString directory = options.platform.dataDir.isEmpty()
                                    ? QStandardPaths::writableLocation(
                                        QStandardPaths::AppConfigLocation)
                                    : options.platform.dataDir;
        options.window.stateFile = QDir(directory).filePath(u"window.ini"_s);
    }
    return options;
}

/// Shows the window, then has the estate read: who waits looks at a window. In the demo the estate
/// comes first.
class Starter final : public QObject
{
public:
    Starter(Session &session, Theme &theme, WindowOptions options)
        : m_session(session)
        , m_theme(theme)
        , m_options(std::move(options))
    {}

    void start()
    {
        if (m_options.isDemo)
            return read();
        if (const Result<void> prepared = m_session.prepare(); !prepared)
            return refuse(prepared.error().message);
        m_options.isEstateComing = true;
        makeWindow();
        m_window->installEventFilter(this);
        // A window that begins hidden or tiny is never painted.
        QTimer::singleShot(longestWait, this, &Starter::read);
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            object->removeEventFilter(this);
            QTimer::singleShot(0, this, &Starter::read);
        }
        return false;
    }

private:
    void read()
    {
        if (std::exchange(m_isReading, true))
            return;
        m_session.open({this, &Starter::takeOpened});
    }

    void takeOpened(Result<void> opened)
    {
        if (!m_session.workspace())
            return refuse(opened.error().message);
        if (m_window)
            m_window->takeEstate();
        else
            makeWindow();
        if (!opened)
            m_window->tell(opened.error(), u"estate"_s);
        if (!m_session.warning().isEmpty())
            m_window->tell({ErrorCode::Corrupt, m_session.warning()}, u"regions"_s);
        m_window->show();
        QTimer::singleShot(restful, this, giveBackMemory);
    }

    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_session.workspace(), m_theme, m_options);
        QObject::connect(m_window.get(), &MainWindow::demoWanted, this, [] {
            QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s});
        });
    }

    void refuse(const QString &why)
    {
        qWarning("%s", qPrintable(why));
        m_box = std::make_unique<QMessageBox>(QMessageBox::Critical, tr("Tenantry"), why,
                                              QMessageBox::Close);
        QObject::connect(m_box.get(), &QMessageBox::finished, this,
                         [] { QCoreApplication::exit(2); });
        m_box->open();
    }

    Session &m_session;
    Theme &m_theme;
    WindowOptions m_options;
    bool m_isReading = false;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QMessageBox> m_box;
};

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tenantry"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TENANTRY_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Tenantry"_s);
    QGuiApplication::setDesktopFileName(u"io.github.tenantry.Tenantry"_s);
    loadTranslations(application);
    const Options options = readOptions(QCoreApplication::arguments());

    // A wish to end from outside ends the program as the user would: with the clipboard cleared.
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::happened, &application, &QCoreApplication::quit);
    Theme theme;
    DesktopAppearance appearance;
    QObject::connect(&appearance, &DesktopAppearance::told, &theme, &Theme::setDesktopDark);
    QObject::connect(&application, &QGuiApplication::applicationStateChanged, &appearance,
                     [&appearance](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            appearance.ask();
    });
    Session session(options.platform);
    Starter starter(session, theme, options.window);
    starter.start();
    appearance.ask();
    return QCoreApplication::exec();
}

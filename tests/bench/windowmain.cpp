// The real window over a real estate file: what its keys and changes cost, and who asks the
// keychain.
#include "app/composition/translations.h"
#include "app/platform/platform.h"
#include "app/services/workspace.h"
#include "tests/bench/benchports.h"
#include "tests/bench/changebench.h"
#include "tests/bench/keystrokebench.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QStyleFactory>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using namespace tenantry;

constexpr int settled = 1500; // milliseconds

void settle()
{
    QElapsedTimer time;
    for (time.start(); time.elapsed() < settled;)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

QJsonObject measured(QMainWindow &window,
                     Workspace &workspace,
                     const bench::CountingSecretStore &secrets,
                     const bench::TimedEstateStore &store,
                     bool withChanges)
{
    QJsonObject reads;
    int known = 0;
    const auto note = [&](const QString &when) {
        reads.insert(when, secrets.reads() - known);
        known = secrets.reads();
    };
    window.show();
    settle();
    note(u"start"_s);
    bench::scroll(window);
    note(u"scrolling"_s);
    QJsonObject figures{{u"keystrokes"_s, bench::keystrokeFigures(window)}};
    note(u"searching"_s);
    figures.insert(u"keychainReads"_s, reads);
    if (withChanges)
        figures.insert(u"changes"_s, bench::changeFigures(window, workspace, store));
    return figures;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication application(argc, argv);
    loadTranslations(application);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: bench-window DATADIR [--changes]\n", stderr);
        return 2;
    }
    auto platform = Platform::create({.isDemo = true, .dataDir = arguments[1]});
    if (!platform) {
        std::fprintf(stderr, "bench-window: %s\n", qPrintable(platform.error().message));
        return 1;
    }
    const Ports ports = (*platform)->ports();
    bench::CountingSecretStore secrets;
    bench::TimedEstateStore store(ports.estates);
    Workspace workspace({ports.clock, secrets, ports.http, store, ports.files, ports.places,
                         ports.sealer, ports.commands},
                        RegionCatalogue::builtIn());
    if (const Result<void> opened = workspace.open(); !opened) {
        std::fprintf(stderr, "bench-window: %s\n", qPrintable(opened.error().message));
        return 1;
    }
    Theme theme;
    MainWindow window(workspace, theme, {});
    const QJsonObject figures = measured(window, workspace, secrets, store,
                                         arguments.contains(u"--changes"_s));
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}

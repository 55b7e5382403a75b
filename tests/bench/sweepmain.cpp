// Tests every contact of an estate file once, and tells how long that took.
#include "app/platform/platform.h"
#include "app/services/estateimport.h"
#include "app/services/workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

using namespace tenantry;

constexpr int window = 16;

int failed(const Error &error)
{
    std::fprintf(stderr, "bench-sweep: %s\n", qPrintable(error.message));
    return 1;
}

class SweepBench final : public QObject
{
public:
    explicit SweepBench(Workspace &workspace)
        : m_workspace(workspace)
        , m_import(workspace)
    {}

    void start(const QString &estateFile)
    {
        m_import.start(estateFile, {this, &SweepBench::sweep});
    }

private:
    void sweep(Result<void> imported)
    {
        if (!imported)
            return QCoreApplication::exit(failed(imported.error()));
        QList<TenantKey> tenants;
        for (const Tenant &tenant : m_workspace.estate().tenants())
            tenants.append(tenant.key);
        m_sweep = m_workspace.sweep(m_workspace.effectiveTargets(tenants), {.window = window});
        connect(m_sweep.get(), &Sweep::finished, this, &SweepBench::tell);
        m_begin.start();
        m_cpuBegin = std::clock();
        m_sweep->start();
    }

    void tell()
    {
        const double seconds = static_cast<double>(m_begin.nsecsElapsed()) / 1e9;
        const double cpu = static_cast<double>(std::clock() - m_cpuBegin) / CLOCKS_PER_SEC;
        std::printf("{\"seconds\": %.4f, \"cpuSeconds\": %.4f, \"contacts\": %d, \"failed\": %d}\n",
                    seconds, cpu, m_sweep->done(), m_sweep->failed());
        QCoreApplication::exit(m_sweep->failed() == 0 ? 0 : 1);
    }

    Workspace &m_workspace;
    EstateImport m_import;
    std::unique_ptr<Sweep> m_sweep;
    QElapsedTimer m_begin;
    std::clock_t m_cpuBegin = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"estate"_s, u"The estate."_s, u"FILE"_s},
                       {u"data-dir"_s, u"An empty directory."_s, u"DIR"_s},
                       {u"proxy"_s, u"The simulator."_s, u"URL"_s},
                       {u"ca-file"_s, u"Its authority."_s, u"PEM"_s}});
    parser.process(application);
    auto platform = Platform::create({.isDemo = true,
                                      .dataDir = parser.value(u"data-dir"_s),
                                      .proxy = parser.value(u"proxy"_s),
                                      .caFile = parser.value(u"ca-file"_s)});
    if (!platform)
        return failed(platform.error());
    Workspace workspace((*platform)->ports(), RegionCatalogue::builtIn());
    if (const Result<void> opened = workspace.open(); !opened)
        return failed(opened.error());
    SweepBench bench(workspace);
    QMetaObject::invokeMethod(
        &bench, [&] { bench.start(parser.value(u"estate"_s)); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

#include "tests/simulator/connectproxy.h"
#include "tests/simulator/estatefile.h"
#include "tests/simulator/estategenerator.h"
#include "tests/simulator/journal.h"
#include "tests/simulator/lifeline.h"
#include "tests/simulator/options.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>
#include <sys/resource.h>

using namespace tenantry::simulator;
using namespace Qt::StringLiterals;

namespace {

int fail(const QString &problem)
{
    const QByteArray text = "qlik-cloud-simulator: " + problem.toUtf8() + '\n';
    std::fputs(text.constData(), stderr);
    return 1;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

QByteArray readEstate(const Options &options)
{
    if (options.subscriptions > 0) {
        EstateGenerator generator(options.seed);
        return QJsonDocument(generator.generate(options.subscriptions, options.tenantsEach))
            .toJson();
    }
    QFile file(options.estate);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Thousands of hosts with a connection each need more than the usual 1,024 descriptors.
void raiseDescriptorLimit()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

int serve(const Options &options, const Estate &estate)
{
    Cloud cloud(estate, options.seed);
    Router router(cloud, options.latencyMs);
    HostCertificates certificates;
    if (!writeFile(options.caOut, certificates.authorityPem()))
        return fail(u"The file %1 could not be written."_s.arg(options.caOut));
    ConnectProxy proxy(router, certificates);
    if (!proxy.listen(QHostAddress::LocalHost, static_cast<quint16>(options.port)))
        return fail(u"Port %1 is not free: %2."_s.arg(options.port).arg(proxy.errorString()));
    const Lifeline lifeline;
    QObject::connect(&lifeline, &Lifeline::ended, qApp, &QCoreApplication::quit);
    Journal::write({{u"event"_s, u"ready"_s},
                    {u"port"_s, proxy.serverPort()},
                    {u"caFile"_s, QFileInfo(options.caOut).absoluteFilePath()}});
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Options options = Options::parse(QCoreApplication::arguments());
    if (!options.problem.isEmpty())
        return fail(options.problem);
    QByteArray json = readEstate(options);
    if (json.isEmpty())
        return fail(u"The estate file %1 could not be read."_s.arg(options.estate));
    if (!options.estateOut.isEmpty() && !writeFile(options.estateOut, json))
        return fail(u"The file %1 could not be written."_s.arg(options.estateOut));
    if (options.port < 0)
        return 0;
    raiseDescriptorLimit();
    const EstateFile file(json);
    json.clear();
    if (!file.problem().isEmpty())
        return fail(file.problem());
    return serve(options, file.estate());
}

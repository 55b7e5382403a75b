#include "tests/simulator/options.h"

#include <QCommandLineParser>

namespace tenantry::simulator {

using namespace Qt::StringLiterals;

Options Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A simulated Qlik Cloud on this computer, behind an HTTP CONNECT proxy."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"estate"_s, u"Serve the estate in FILE."_s, u"FILE"_s},
        {u"port"_s, u"Listen on PORT of 127.0.0.1, 0 for a free one."_s, u"PORT"_s},
        {u"ca-out"_s, u"Write the authority's certificate to FILE."_s, u"FILE"_s},
        {u"generate"_s, u"Invent an estate of SUBSCRIPTIONSxTENANTS."_s, u"SIZE"_s},
        {u"estate-out"_s, u"Write the invented estate to FILE."_s, u"FILE"_s},
        {u"latency"_s, u"Wait MS milliseconds before each answer."_s, u"MS"_s, u"0"_s},
        {u"seed"_s, u"Invent other names, ids and users."_s, u"N"_s, u"1"_s},
    });
    parser.process(arguments);
    Options options;
    options.estate = parser.value(u"estate"_s);
    options.caOut = parser.value(u"ca-out"_s);
    options.estateOut = parser.value(u"estate-out"_s);
    if (parser.isSet(u"port"_s))
        options.port = parser.value(u"port"_s).toInt();
    options.latencyMs = parser.value(u"latency"_s).toInt();
    options.seed = parser.value(u"seed"_s).toUInt();
    const QString size = parser.value(u"generate"_s);
    options.subscriptions = size.section(u'x', 0, 0).toInt();
    options.tenantsEach = size.section(u'x', 1, 1).toInt();
    const bool isInvented = options.subscriptions > 0 && options.tenantsEach > 0;
    if (!size.isEmpty() && !isInvented)
        options.problem = u"The size must look like 4x2500."_s;
    else if (!isInvented && options.estate.isEmpty())
        options.problem = u"Name an estate file with --estate, or a size with --generate."_s;
    else if (options.port >= 0 && options.caOut.isEmpty())
        options.problem = u"Name a file for the authority's certificate with --ca-out."_s;
    else if (options.port < 0 && !isInvented)
        options.problem = u"Name a port with --port, 0 for a free one."_s;
    return options;
}

} // namespace tenantry::simulator

#include "app/cli/commandline.h"

#include "app/cli/backupoptions.h"
#include "app/cli/completion.h"
#include "app/cli/execoptions.h"
#include "app/cli/importoptions.h"
#include "app/cli/options.h"
#include "app/formats/exporters.h"

#include <QCoreApplication>

#include <sstream>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

void declareCommon(CLI::App &app, Arguments &arguments)
{
    app.add_flag("--demo", arguments.isDemo,
                 help(QT_TRANSLATE_NOOP("CommandLine",
                                        "Work on a simulated Qlik Cloud; nothing is kept")));
    addText(app, "--data-dir", arguments.dataDir,
            QT_TRANSLATE_NOOP("CommandLine", "Keep the estate in this directory"))
        ->type_name("DIR");
    addText(app, "--proxy", arguments.proxy,
            QT_TRANSLATE_NOOP("CommandLine", "Reach Qlik Cloud by this proxy: an address, system "
                                             "or none"));
    addText(app, "--ca-file", arguments.caFile,
            QT_TRANSLATE_NOOP("CommandLine", "Trust the authorities in this PEM file too"))
        ->type_name("PEM");
    addWord<OutputFormat>(app, "-o", arguments.format,
                          {{"table", OutputFormat::Table},
                           {"json", OutputFormat::Json},
                           {"csv", OutputFormat::Csv}},
                          QT_TRANSLATE_NOOP("CommandLine", "How data is written"));
    app.add_flag("--no-input", arguments.isInputForbidden,
                 help(QT_TRANSLATE_NOOP("CommandLine", "Never ask; fail where an answer is "
                                                       "needed")));
    app.add_flag("--yes", arguments.isAgreed,
                 help(QT_TRANSLATE_NOOP("CommandLine", "Agree to what needs a confirmation")));
    app.add_flag("--dry-run", arguments.isDryRun,
                 help(QT_TRANSLATE_NOOP("CommandLine", "Send nothing and change nothing; say what "
                                                       "would be done")));
}

void declareAddTenant(CLI::App &add, Arguments &arguments)
{
    CLI::App &tenant = *add.add_subcommand(
        "tenant",
        help(QT_TRANSLATE_NOOP("CommandLine", "Add a tenant; its host tells the region")));
    addText(tenant, "HOST", arguments.subject,
            QT_TRANSLATE_NOOP("CommandLine", "The tenant's host: acme.eu.qlikcloud.com"))
        ->required();
    addText(tenant, "--subscription", arguments.subscription,
            QT_TRANSLATE_NOOP("CommandLine", "The subscription that it belongs to"))
        ->required();
    addText(tenant, "--name", arguments.tenantName,
            QT_TRANSLATE_NOOP("CommandLine", "A name for people; else the host's first word"));
    addText(tenant, "--env", arguments.environment,
            QT_TRANSLATE_NOOP("CommandLine", "Its environment: prod, test, …"));
    addTexts(tenant, "--tag", arguments.tags,
             QT_TRANSLATE_NOOP("CommandLine", "A tag; may be given many times"));
}

void declareAddClient(CLI::App &add, Arguments &arguments)
{
    CLI::App &client = *add.add_subcommand(
        "client",
        help(QT_TRANSLATE_NOOP("CommandLine", "Add a client; its secret is read from standard "
                                              "input, never from the command line")));
    addText(client, "NAME", arguments.subject,
            QT_TRANSLATE_NOOP("CommandLine", "The client's name"))
        ->required();
    addWord<Tier>(client, "--tier", arguments.tier,
                  {{"organization", Tier::Organization},
                   {"region", Tier::Region},
                   {"tenant", Tier::Tenant}},
                  QT_TRANSLATE_NOOP("CommandLine", "How far it reaches"))
        ->required();
    addText(client, "--client-id", arguments.clientId,
            QT_TRANSLATE_NOOP("CommandLine", "The client ID; no secret"))
        ->required();
    addText(client, "--subscription", arguments.subscription,
            QT_TRANSLATE_NOOP("CommandLine", "The subscription that it belongs to"));
    addText(client, "--region", arguments.region,
            QT_TRANSLATE_NOOP("CommandLine", "The region of a region-level client: eu or "
                                             "eu-west-1"));
    addText(client, "--tenant", arguments.tenant,
            QT_TRANSLATE_NOOP("CommandLine", "The tenant of a tenant-level client"))
        ->type_name("HOST");
}

void declareAdd(CLI::App &app, Arguments &arguments)
{
    CLI::App &add = *app.add_subcommand(
        "add", help(QT_TRANSLATE_NOOP("CommandLine", "Add a subscription, a tenant or a client")));
    add.require_subcommand(1);
    CLI::App &subscription = *add.add_subcommand("subscription",
                                                 help(QT_TRANSLATE_NOOP("CommandLine",
                                                                        "Add a subscription")));
    addText(subscription, "NAME", arguments.subject,
            QT_TRANSLATE_NOOP("CommandLine", "The subscription's name"))
        ->required();
    addText(subscription, "--licence", arguments.newSubscription.licenceNumber,
            QT_TRANSLATE_NOOP("CommandLine", "The licence number"));
    addWord<Entitlement>(subscription, "--entitlement", arguments.newSubscription.entitlement,
                         {{"single", Entitlement::SingleTenant},
                          {"multiple", Entitlement::MultipleTenants}},
                         QT_TRANSLATE_NOOP("CommandLine", "How many tenants it may have"));
    declareAddTenant(add, arguments);
    declareAddClient(add, arguments);
}

void declareList(CLI::App &app, Arguments &arguments)
{
    CLI::App &list = *app.add_subcommand(
        "list", help(QT_TRANSLATE_NOOP("CommandLine", "List what Tenantry keeps; sends nothing")));
    arguments.subject = u"tenants"_s;
    Words<QString> words;
    for (const char *word : {"tenants", "clients", "bots", "subscriptions", "regions"})
        words.emplace_back(word, QString::fromLatin1(word));
    addWord<QString>(list, "WHAT", arguments.subject, words,
                     QT_TRANSLATE_NOOP("CommandLine", "What to list; tenants if not given"));
    addFilter(list, arguments);
}

void declareTest(CLI::App &app, Arguments &arguments)
{
    CLI::App &test = *app.add_subcommand(
        "test",
        help(QT_TRANSLATE_NOOP("CommandLine", "Prove that the clients work, a line a tenant")));
    addFilter(test, arguments);
    addWord<Depth>(test, "--depth", arguments.depth,
                   {{"check", Depth::Check},
                    {"probe", Depth::Probe},
                    {"token", Depth::Token},
                    {"identity", Depth::Identity}},
                   QT_TRANSLATE_NOOP("CommandLine", "How deep; identity if not given"));
}

void declareToken(CLI::App &app, Arguments &arguments)
{
    CLI::App &token = *app.add_subcommand(
        "token", help(QT_TRANSLATE_NOOP("CommandLine", "Print a valid access token of a tenant")));
    addText(token, "HOST", arguments.subject,
            QT_TRANSLATE_NOOP("CommandLine", "The tenant's host, or its first word"))
        ->required();
}

void declareExport(CLI::App &app, Arguments &arguments)
{
    CLI::App &exporting = *app.add_subcommand(
        "export", help(QT_TRANSLATE_NOOP("CommandLine", "Write a file that other tools read")));
    QStringList formats;
    for (const Exporter &exporter : exporters())
        formats.append(exporter.id);
    CLI::Option &format = *addText(exporting, "FORMAT", arguments.subject,
                                   QT_TRANSLATE_NOOP("CommandLine", "The file's format"));
    format.required();
    // Shown and completed, not checked: the verb knows better what to say.
    const auto any = [](const std::string &) { return std::string(); };
    format.check(any, formats.join(u'|').toStdString());
    addFilter(exporting, arguments);
    addText(exporting, "--output", arguments.output,
            QT_TRANSLATE_NOOP("CommandLine", "Write into this file, of which a backup is "
                                             "kept; else to standard output"))
        ->type_name("FILE");
    exporting.add_flag("--without-secrets", arguments.isWithoutSecrets,
                       help(QT_TRANSLATE_NOOP("CommandLine",
                                              "Leave the secrets out; scripts get a token from "
                                              "tenantry-cli instead")));
    Words<QString> names;
    for (const VariableNames &entry : variableNames())
        names.emplace_back(QString(entry.id).toStdString(), entry.id);
    addWord<QString>(exporting, "--names", arguments.names, names,
                     QT_TRANSLATE_NOOP("CommandLine", "How variables are named, where the format "
                                                      "leaves that open"));
}

void declareDiscover(CLI::App &app, Arguments &arguments)
{
    CLI::App &discover = *app.add_subcommand(
        "discover",
        help(QT_TRANSLATE_NOOP("CommandLine", "List the tenants of an organization and take them "
                                              "in; with --dry-run only list them")));
    addText(discover, "--client", arguments.client,
            QT_TRANSLATE_NOOP("CommandLine", "The organization-level client, where there are "
                                             "several"));
    addTexts(discover, "--subscription-id", arguments.subscriptionIds,
             QT_TRANSLATE_NOOP("CommandLine", "Only this subscription's tenants, by its ID; may be "
                                              "given many times"));
}

QString verbOf(const CLI::App &app)
{
    QStringList words;
    for (const CLI::App *verb : app.get_subcommands()) {
        words.append(QString::fromStdString(verb->get_name()));
        if (const QString rest = verbOf(*verb); !rest.isEmpty())
            words.append(rest);
    }
    return words.join(u' ');
}

/// What was wrong, without any value of the user's: only these texts of CLI11 hold none.
QString problemOf(const CLI::ParseError &error)
{
    const bool isOurs = dynamic_cast<const CLI::RequiredError *>(&error)
                     || dynamic_cast<const CLI::ArgumentMismatch *>(&error)
                     || dynamic_cast<const CLI::ValidationError *>(&error);
    if (isOurs)
        return QString::fromUtf8(error.what()) + u'.';
    if (dynamic_cast<const CLI::ExtrasError *>(&error))
        return tr("There is an argument that this verb does not take. A secret is never an "
                  "argument: it is read from standard input.");
    return tr("The value of an option cannot be used.");
}

/// The declaration of all that can be typed.
std::unique_ptr<CLI::App> declare(Arguments &arguments)
{
    auto app = std::make_unique<CLI::App>(
        help(QT_TRANSLATE_NOOP("CommandLine", "Keeps the OAuth clients of many Qlik Cloud "
                                              "tenants, proves them and hands out "
                                              "tokens.")),
        "tenantry-cli");
    app->fallthrough();
    app->require_subcommand(1);
    declareCommon(*app, arguments);
    for (const auto declareVerb : {declareAdd, declareList, declareTest, declareToken, declareExec,
                                   declareExport, declareImport, declareDiscover, declareBackup})
        declareVerb(*app, arguments);
    return app;
}

/// The words before --, and those behind it where they are exec's: its command is not ours to read.
std::pair<QStringList, QStringList> atCommand(const QStringList &arguments)
{
    const qsizetype place = arguments.indexOf("--"_L1);
    if (place < 0 || !arguments.first(place).contains("exec"_L1))
        return {arguments, {}};
    return {arguments.first(place), arguments.mid(place + 1)};
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments, const QString &version)
{
    CommandLine line;
    const std::unique_ptr<CLI::App> app = declare(line.arguments);
    app->set_version_flag("--version", u"tenantry-cli %1"_s.arg(version).toStdString());
    const auto [words, command] = atCommand(arguments);
    std::vector<std::string> reversed;
    for (const QString &word : words)
        reversed.insert(reversed.begin(), word.toStdString());
    try {
        app->parse(std::move(reversed));
        line.arguments.verb = verbOf(*app);
        line.arguments.command = command;
        if (!command.isEmpty() && line.arguments.verb != "exec"_L1)
            throw CLI::ExtrasError({});
        if (line.arguments.verb == "completion"_L1) {
            line.ending = ExitCode::Ok;
            line.text = QString::fromUtf8(completionScript(line.arguments.subject, shapeOf(*app)));
        }
    } catch (const CLI::Success &success) {
        std::ostringstream text;
        app->exit(success, text, text);
        line.ending = ExitCode::Ok;
        line.text = QString::fromStdString(text.str());
    } catch (const CLI::ParseError &error) {
        line.ending = ExitCode::Usage;
        line.text = tr("%1 See tenantry-cli --help.").arg(problemOf(error)) + u'\n';
    }
    return line;
}

QList<VerbShape> commandLineShape()
{
    Arguments arguments;
    const std::unique_ptr<CLI::App> app = declare(arguments);
    app->set_version_flag("--version", std::string());
    return shapeOf(*app);
}

} // namespace tenantry

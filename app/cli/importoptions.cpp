#include "app/cli/importoptions.h"

#include "app/cli/arguments.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace tenantry {

namespace {

std::string help(const char *text)
{
    return QCoreApplication::translate("CommandLine", text).toStdString();
}

} // namespace

void declareImport(CLI::App &app, Arguments &arguments)
{
    CLI::App &verb = *app.add_subcommand(
        "import",
        help(QT_TRANSLATE_NOOP("CommandLine",
                               "Take in tenants and clients from CSV, JSON, contexts.yml, .env, "
                               "Postman or @qlik/api; their secrets go to the keychain")));
    const auto keep = [](QString &target) {
        return [&target](const std::string &value) { target = QString::fromStdString(value); };
    };
    verb.add_option_function<std::string>(
            "FILE", keep(arguments.subject),
            help(QT_TRANSLATE_NOOP("CommandLine", "The file to take in, or - for standard input")))
        ->required();
    verb.add_option_function<std::string>(
        "--subscription", keep(arguments.subscription),
        help(QT_TRANSLATE_NOOP("CommandLine", "The subscription of rows that name none")));
    verb.add_option_function<std::vector<std::string>>(
            "--map",
            [&arguments](const std::vector<std::string> &pairs) {
        for (const std::string &pair : pairs)
            arguments.mapping.append(QString::fromStdString(pair));
            },
            help(QT_TRANSLATE_NOOP("CommandLine", "What a column means: --map Server=tenant; may "
                                                  "be given many times")))
        ->allow_extra_args(false);
    verb.add_flag("--without-secrets", arguments.isWithoutSecrets,
                  help(QT_TRANSLATE_NOOP("CommandLine", "Leave the client secrets in the file")));
    verb.add_flag("--delete-source", arguments.isSourceDeleted,
                  help(QT_TRANSLATE_NOOP("CommandLine", "Delete the file when all of it was taken "
                                                        "in; this is not shredding")));
}

} // namespace tenantry

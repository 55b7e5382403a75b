#include "app/cli/execoptions.h"

#include "app/cli/completion.h"
#include "app/cli/envverb.h"
#include "app/cli/options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int mostJobs = 64;

void declareJobs(CLI::App &exec, Arguments &arguments)
{
    const auto numberIn = [](const std::string &text) {
        bool isNumber = false;
        const int number = QString::fromStdString(text).toInt(&isNumber);
        return isNumber && number >= 1 && number <= mostJobs ? number : 0;
    };
    const auto check = [numberIn](const std::string &text) {
        return numberIn(text) > 0
                 ? std::string()
                 : help(QT_TRANSLATE_NOOP("CommandLine", "takes a number from 1 to 64"));
    };
    exec.add_option_function<std::string>(
            "--jobs",
            [&arguments, numberIn](const std::string &text) { arguments.jobs = numberIn(text); },
            help(QT_TRANSLATE_NOOP("CommandLine", "How many tenants at a time; 1 if not given")))
        ->check(check);
}

QString wordOf(const std::string &text)
{
    return QString::fromStdString(text);
}

Words<QString> wordsOf(const QStringList &texts)
{
    Words<QString> words;
    for (const QString &text : texts)
        words.emplace_back(text.toStdString(), text);
    return words;
}

} // namespace

void declareExec(CLI::App &app, Arguments &arguments)
{
    CLI::App &exec = *app.add_subcommand(
        "exec", help(QT_TRANSLATE_NOOP("CommandLine",
                                       "Run the command behind -- with QLIK_HOST, QLIK_REGION, "
                                       "QLIK_CLIENT_ID and QLIK_ACCESS_TOKEN in its environment, "
                                       "for each tenant; tokens in its output become ••••")));
    exec.add_option_function<std::vector<std::string>>(
        "HOST",
        [&arguments](const std::vector<std::string> &hosts) {
        for (const std::string &host : hosts)
            arguments.hosts.append(wordOf(host));
        },
        help(QT_TRANSLATE_NOOP("CommandLine", "The tenants' hosts, or their first words; all "
                                              "tenants if not given")));
    addFilter(exec, arguments);
    declareJobs(exec, arguments);
    CLI::App &env = *app.add_subcommand(
        "env", help(QT_TRANSLATE_NOOP("CommandLine",
                                      "Print the variables that exec sets, for a shell: eval "
                                      "\"$(tenantry-cli env HOST)\"")));
    addText(env, "HOST", arguments.subject,
            QT_TRANSLATE_NOOP("CommandLine", "The tenant's host, or its first word"))
        ->required();
    addWord<QString>(env, "--shell", arguments.dialect, wordsOf(EnvVerb::dialects()),
                     QT_TRANSLATE_NOOP("CommandLine",
                                       "The shell that reads them; sh if not given"));
    CLI::App &completion = *app.add_subcommand(
        "completion",
        help(QT_TRANSLATE_NOOP("CommandLine", "Print a script by which a shell completes what is "
                                              "typed behind tenantry-cli")));
    addWord<QString>(completion, "SHELL", arguments.subject, wordsOf(completionShells()),
                     QT_TRANSLATE_NOOP("CommandLine", "The shell"))
        ->required();
}

} // namespace tenantry

#include "app/cli/options.h"

#include <QCoreApplication>

namespace tenantry {

std::string help(const char *text)
{
    return QCoreApplication::translate("CommandLine", text).toStdString();
}

CLI::Option *addText(CLI::App &app, const char *name, QString &target, const char *text)
{
    return app.add_option_function<std::string>(
        name, [&target](const std::string &value) { target = QString::fromStdString(value); },
        help(text));
}

void addTexts(CLI::App &app, const char *name, QStringList &target, const char *text)
{
    const auto take = [&target](const std::vector<std::string> &values) {
        for (const std::string &value : values)
            target.append(QString::fromStdString(value));
    };
    app.add_option_function<std::vector<std::string>>(name, take, help(text))
        ->allow_extra_args(false);
}

CLI::Option *addFilter(CLI::App &app, Arguments &arguments)
{
    return addText(
        app, "--filter", arguments.filter,
        QT_TRANSLATE_NOOP("CommandLine",
                          "Only tenants that this search finds: acme region:eu -env:prod"));
}

} // namespace tenantry

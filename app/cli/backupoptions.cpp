#include "app/cli/backupoptions.h"

#include "app/cli/options.h"

#include <QCoreApplication>

namespace tenantry {

void declareBackup(CLI::App &app, Arguments &arguments)
{
    CLI::App &backup = *app.add_subcommand(
        "backup", help(QT_TRANSLATE_NOOP("CommandLine",
                                         "Write everything, secrets too, into an encrypted file; "
                                         "the passphrase is read from standard input")));
    CLI::App &restore = *app.add_subcommand(
        "restore",
        help(QT_TRANSLATE_NOOP("CommandLine", "Take everything back from an encrypted file; the "
                                              "passphrase is read from standard input")));
    for (CLI::App *verb : {&backup, &restore})
        addText(*verb, "FILE", arguments.subject,
                QT_TRANSLATE_NOOP("CommandLine", "The encrypted file"))
            ->required();
}

} // namespace tenantry

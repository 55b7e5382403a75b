#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commandshape.h"
#include "app/cli/exitcode.h"

#include <optional>

namespace tenantry {

/// A command line, read: what to do, or the text and the code to end with at once.
struct CommandLine
{
    Arguments arguments = {};
    std::optional<ExitCode> ending = {};
    QString text = {}; // for standard output when the ending is good, else for standard error
};

/// Reads the arguments after the program's name. No text that it gives repeats a value, since a
/// value in the wrong place may be a secret.
CommandLine readCommandLine(const QStringList &arguments, const QString &version);

/// All that can be typed.
QList<VerbShape> commandLineShape();

} // namespace tenantry

#pragma once

#include <QList>
#include <QStringList>

namespace CLI {
class App;
} // namespace CLI

namespace tenantry {

/// What an option or an argument takes, as far as it can be completed.
enum class Takes { Nothing, Text, Words, Host, File, Directory };

struct OptionShape
{
    QString name; // "--filter", "-o"; of an argument its word: "HOST"
    QString help = {};
    Takes takes = Takes::Nothing;
    QStringList words = {}; // that it takes
    bool isMany = false;    // may be given many times
};

struct VerbShape
{
    QString verb; // "add tenant"; empty: before any verb
    QString help = {};
    QStringList verbs = {}; // the words that may follow
    QList<OptionShape> options = {};
    QList<OptionShape> arguments = {};

    QStringList path() const { return verb.split(u' ', Qt::SkipEmptyParts); }
};

/// The command line as it was declared, for completions and for the test of the man page: first
/// what goes with every verb, then each verb.
QList<VerbShape> shapeOf(const CLI::App &app);

} // namespace tenantry

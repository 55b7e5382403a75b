#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <span>

namespace tenantry {

/// What a variable of an exported file can hold.
enum class Fact {
    Host,         // acme.eu.qlikcloud.com
    Label,        // acme: the host's first word
    Region,       // eu
    Registration, // register.eu.qlikcloud.com
    ClientId,
    ClientSecret,
};

struct Variable
{
    const char *name;
    Fact fact;
};

/// A convention of how to name the variables of a client: there is no single one. [contract 10]
struct VariableNames
{
    QLatin1StringView id; // as on the command line: qlik
    const char *title;    // to be translated in the context "VariableNames"
    std::span<const Variable> variables;
};

/// All conventions; the first is the one that is meant where none is chosen.
std::span<const VariableNames> variableNames();
/// Those of a convention; of the first where the id is empty or unknown.
std::span<const Variable> variablesOf(QStringView id);

/// The input variables of a Terraform configuration have names of their own.
std::span<const Variable> terraformVariables();

} // namespace tenantry

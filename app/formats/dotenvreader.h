#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"

#include <QString>

#include <vector>

namespace tenantry {

struct DotenvVariable
{
    QString name;
    Secret value;
};

/// The variable that a line sets: "export NAME='value'", "$env:NAME = value"; empty where none.
QByteArrayView dotenvName(QByteArrayView line);
/// Reads the variables of a .env file as the shells, Compose, Docker and python-dotenv write it:
/// "NAME=value", "export NAME='value'", "$env:NAME = \"value\"". What is not a variable is passed
/// over. Errors: Corrupt (not UTF-8, a quotation mark that is never closed) · TooLarge.
Result<std::vector<DotenvVariable>> readDotenv(QByteArrayView bytes);

} // namespace tenantry

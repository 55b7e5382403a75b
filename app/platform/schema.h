#pragma once

#include "app/platform/database.h"

#include <QLatin1StringView>

#include <span>

namespace tenantry {

/// The statements that bring a file from the version before to this one.
using SchemaStep = std::span<const QLatin1StringView>;

/// Tells and changes the version of a file. The version is the number of steps taken; a file of
/// version 0 is empty.
class Schema
{
public:
    /// All steps that this Tenantry knows.
    static std::span<const SchemaStep> allSteps();

    explicit Schema(Database &database, std::span<const SchemaStep> steps = allSteps());

    /// Good where the file is an estate in a version that is known, whole as far as SQLite can
    /// tell. Corrupt · NewerVersion · Storage; changes nothing.
    Result<void> check();
    /// The number of steps that the file has taken.
    Result<int> version();
    int latestVersion() const { return static_cast<int>(m_steps.size()); }
    /// Takes the missing steps, all or none.
    Result<void> update();
    /// Writes a copy of the file as it is now into an empty one.
    Result<void> copyTo(const QString &path);

private:
    Result<int> number(const QString &pragma);

    Database &m_database;
    std::span<const SchemaStep> m_steps;
};

} // namespace tenantry

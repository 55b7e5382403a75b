#pragma once

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace tenantry {

struct Exporter;

/// Formats that are shown together, by what they are for.
struct FormatGroup
{
    const char *title; // to be translated in the context "ExportFormats"
    std::span<const QLatin1StringView> formats;
};

/// The groups of all formats, in the order that they are shown.
std::span<const FormatGroup> formatGroups();
QString groupTitle(const FormatGroup &group);
/// Those that no group knows are in the last one.
const FormatGroup &groupOf(QLatin1StringView format);
QString formatTitle(const Exporter &exporter);
/// What reads a file of this format, in a sentence.
QString formatReader(QLatin1StringView format);

} // namespace tenantry

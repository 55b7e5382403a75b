#pragma once

#include "app/domain/estate.h"

#include <QByteArray>
#include <QLatin1StringView>

#include <span>

namespace tenantry {

/// A format that the estate is kept in, without secrets.
struct EstateExporter
{
    QLatin1StringView id; // as on the command line
    const char *title;    // to be translated in the context "EstateExporters"
    QLatin1StringView suffix;
    QByteArray (*render)(const Estate &estate);
};

/// All of them; the file dialog, the command line and the tests loop over them.
std::span<const EstateExporter> estateExporters();
const EstateExporter *findEstateExporter(QStringView id);
/// By the suffix of the file's name; the estate file where it has none that is known.
const EstateExporter &estateExporterFor(const QString &path);

} // namespace tenantry

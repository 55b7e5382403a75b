#pragma once

#include "app/cli/commandshape.h"

#include <QByteArray>

namespace tenantry {

/// The shells that completionScript() knows.
QStringList completionShells();

/// A script by which this shell completes the command line. Hosts come from `tenantry-cli list`,
/// which contacts nobody.
QByteArray completionScript(const QString &shell, const QList<VerbShape> &shapes);

// One file a shell.
QByteArray bashCompletion(const QList<VerbShape> &shapes);
QByteArray zshCompletion(const QList<VerbShape> &shapes);
QByteArray fishCompletion(const QList<VerbShape> &shapes);

/// All options that take a value, each once: the word behind one of them is no verb.
QStringList optionsWithValue(const QList<VerbShape> &shapes);

} // namespace tenantry

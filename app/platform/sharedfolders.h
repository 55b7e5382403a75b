#pragma once

#include <QByteArrayView>
#include <QString>

namespace tenantry {

/// The service that copies what is in a folder to other machines, told by the names of the folders
/// down to it and by what such services leave in them; empty where none is known.
QString syncServiceOf(const QString &folder);
/// Whether files on a file system of this type are on another machine.
bool isNetworkFileSystem(QByteArrayView type);

} // namespace tenantry

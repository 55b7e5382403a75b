#pragma once

#include "app/domain/secret.h"
#include "app/ports/receiver.h"

#include <QString>

namespace tenantry {

enum class KeychainJobEnd { Done, NotFound, Denied, NoBackend, Failed };

/// How a job of QtKeychain ended, in its own words: not yet a truth.
struct KeychainJobAnswer
{
    KeychainJobEnd end = KeychainJobEnd::Failed;
    QString reason = {};
    Secret secret = {};
};

/// QtKeychain itself, in its binary mode and under our service name. A job that was started lives
/// to its own end, whatever becomes of the receiver: destroying a running one crashes QtKeychain.
namespace keychainjob {

/// The attribute "server" of every entry.
QString service();

void read(const QString &key, Receiver<KeychainJobAnswer> receiver);
void write(const QString &key, const Secret &secret, Receiver<KeychainJobAnswer> receiver);
void remove(const QString &key, Receiver<KeychainJobAnswer> receiver);

} // namespace keychainjob

} // namespace tenantry

#pragma once

#include "app/ports/secretstore.h"

#include <QMetaType>

namespace tenantry {

/// What the port promises, asked of a store that is open and empty. Each function answers an empty
/// text if the promise is kept, else what was wrong.
namespace secretstorecontract {

using Promise = QString (*)(SecretStore &);

/// A column and a row for each of the promises that need no more than the store.
void addPromises();

Result<Secret> read(SecretStore &store, const QString &key);
Result<void> write(SecretStore &store, const QString &key, QByteArrayView secret);
Result<void> remove(SecretStore &store, const QString &key);

QString answers_later_and_never_inside_the_call(SecretStore &store);
QString gives_back_the_same_bytes(SecretStore &store, const QString &key, QByteArrayView secret);
QString says_not_found_for_a_key_that_is_not_there(SecretStore &store);
QString keeps_two_keys_apart(SecretStore &store);
QString overwrites_with_the_new_secret(SecretStore &store);
QString removes_for_certain(SecretStore &store);
QString tells_nothing_to_a_dead_context(SecretStore &store);

/// For a store that is locked and held `secret` under `key` before.
QString refuses_everything_while_locked(SecretStore &store, const QString &key);

} // namespace secretstorecontract

} // namespace tenantry

Q_DECLARE_METATYPE(tenantry::secretstorecontract::Promise)

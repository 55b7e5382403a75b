#include "app/services/secretpaste.h"

#include "app/formats/clientpaste.h"

#include <QCoreApplication>

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SecretPaste", text);
}

} // namespace

Result<PastedSecret> recognizeSecret(const Secret &text,
                                     const Estate &estate,
                                     const QSet<ClientKey> &missing,
                                     const ClientKey &chosen)
{
    ClientPaste paste = readClientPaste(text);
    if (paste.secret.isEmpty())
        return Error{ErrorCode::Invalid,
                     tr("No client secret was recognised in the clipboard. Copy the client ID and "
                        "the client secret where they are kept, then paste them here.")};
    const Client *client = estate.client(chosen);
    const auto isOther = [&paste](const Client &known) {
        return paste.clientId.compare(known.clientId, Qt::CaseInsensitive) != 0;
    };
    if (!paste.clientId.isEmpty() && (!client || isOther(*client)))
        client = estate.clientByClientId(paste.clientId);
    if (!client && !paste.clientId.isEmpty())
        return Error{ErrorCode::NotFound,
                     tr("The secret that was pasted belongs to the client ID %1, which no client "
                        "here has. Use Add client to add it.")
                         .arg(paste.clientId)};
    if (!client)
        return Error{ErrorCode::Invalid,
                     tr("What was pasted does not say which client it belongs to. Choose the "
                        "client in the list first, or paste its ID along.")};
    if (!missing.contains(client->key))
        return Error{ErrorCode::Exists,
                     tr("The secret of the client “%1” is stored already. Use Replace secret to "
                        "store another one.")
                         .arg(client->name)};
    return PastedSecret{client->key, std::move(paste.secret)};
}

} // namespace tenantry

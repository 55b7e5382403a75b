#include "app/services/estatefiles.h"

#include "app/domain/reach.h"
#include "app/formats/importers.h"

#include <QCoreApplication>
#include <QSet>

namespace tenantry {

Result<FileContent> readToImport(FileStore &files, const QString &path)
{
    Result<FileContent> content = files.read(path, largestImport());
    if (content && !content->exists)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("EstateFiles", "There is no file %1.").arg(path)};
    return content;
}

Result<ImportFile> readImportFile(FileStore &files, const QString &path)
{
    Result<FileContent> content = readToImport(files, path);
    if (!content)
        return content.error();
    Result<ImportTable> table = readImport(content->bytes);
    if (!table)
        return table.error();
    content->bytes = {};
    return ImportFile{*std::move(table), *std::move(content)};
}

Estate partOf(const Estate &estate, const QList<TenantKey> &tenants)
{
    if (tenants.size() == estate.tenants().size())
        return estate;
    EstateChange change;
    QSet<SubscriptionKey> subscriptions;
    QSet<TenantKey> hosts;
    QSet<ClientKey> clients;
    for (const TenantKey &key : tenants) {
        const Tenant *tenant = estate.tenant(key);
        if (!tenant)
            continue;
        change.tenants.append(*tenant);
        hosts.insert(key);
        subscriptions.insert(tenant->subscription);
        if (const Client *client = effectiveClient(estate, *tenant))
            clients.insert(client->key);
    }
    for (const Client &client : estate.clients())
        if (clients.contains(client.key) || hosts.contains(client.tenant))
            change.clients.append(client);
    for (const Subscription &subscription : estate.subscriptions())
        if (subscriptions.contains(subscription.key))
            change.subscriptions.append(subscription);
    Estate part;
    part.apply(change);
    return part;
}

} // namespace tenantry

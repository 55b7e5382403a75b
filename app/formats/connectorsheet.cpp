#include "app/formats/connectorsheet.h"

#include "app/domain/redaction.h"
#include "app/formats/dockerenvencoder.h"
#include "app/formats/exportvalues.h"
#include "app/formats/ownfile.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry::connectorsheet {

namespace {

constexpr Variable clientId{"Client ID", Fact::ClientId};
constexpr Variable clientSecret{"Client secret", Fact::ClientSecret};

/// Licence and region, as the vendor advises; a client of one tenant is told apart by its host.
QString connectionName(const ExportRow &row)
{
    const Subscription &subscription = row.subscription;
    const QString licence = subscription.licenceNumber.isEmpty() ? subscription.name
                                                                 : subscription.licenceNumber;
    const QString where = row.client.tier == Tier::Tenant ? row.tenant.host : row.tenant.regionCode;
    return redacted(u"%1 %2"_s.arg(licence, where)).simplified();
}

QByteArray tenantsOf(const std::vector<ExportRow> &rows, const Client &client)
{
    QStringList hosts;
    for (const ExportRow &row : rows)
        if (row.client == client)
            hosts.append(row.tenant.host);
    return hosts.join(u", "_s).toUtf8();
}

Result<void> addConnection(OwnFile &file,
                           const ExportRow &row,
                           const ExportChoices &choices,
                           const QString &name)
{
    // Lines for people: what one of them can hold as it is, the other format holds, too.
    const Result<Secret> id = encodedValue(row, clientId, dockerEnvValue);
    if (!id)
        return id.error();
    const Result<Secret> secret = choices.isWithoutSecrets
                                    ? Secret(QByteArrayView("(kept in Tenantry)"))
                                    : encodedValue(row, clientSecret, dockerEnvValue);
    if (!secret)
        return secret.error();
    file.addFrame("");
    file.addName("Connection name: ", name.toUtf8());
    file.addPart("Client ID: ", *id);
    file.addPart("Client secret: ", *secret);
    return {};
}

} // namespace

Result<RenderedExport> render(const std::vector<ExportRow> &rows,
                              const ExportChoices &choices,
                              const FileContent &existing)
{
    OwnFile file;
    file.addNote(noteBegin,
                 choices.isWithoutSecrets
                     ? "connections of the Platform Operations connector, without their secrets"
                     : "connections of the Platform Operations connector; holds client secrets");
    QSet<QString> names;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        if (std::any_of(rows.begin(), row,
                        [row](const ExportRow &before) { return before.client == row->client; }))
            continue;
        QString name = connectionName(*row);
        if (names.contains(name))
            name = redacted(name + u' ' + row->client.name).simplified();
        names.insert(name);
        if (const Result<void> added = addConnection(file, *row, choices, name); !added)
            return added.error();
        file.addPart("Tenants: ", Secret(tenantsOf(rows, row->client)));
    }
    return std::move(file).over(existing);
}

} // namespace tenantry::connectorsheet
